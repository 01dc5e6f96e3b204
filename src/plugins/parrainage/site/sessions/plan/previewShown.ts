import type { PayloadRequest } from 'payload';
import { previewSessions } from '../../../sessions/queries/preview';
import type { PreviewShown } from './preview';

/** What a series would be, as the browser has it from the door: for the form that is sent without a script. */
export async function previewShown(req: PayloadRequest, plan: Parameters<typeof previewSessions>[1]): Promise<PreviewShown> {
  return JSON.parse(JSON.stringify(await previewSessions(req, plan))) as PreviewShown;
}
