import { notify, type NotificationType } from '@mentora/platform/notifications';
import type { PayloadRequest } from 'payload';
import { handlersOf } from './hold';

interface ForHandlers {
  type: NotificationType<{ case: string }>;
  case: string;
  /** Whom alone, where this person may handle the case still. */
  only?: string | null;
  /** Whom not, where there is somebody else. */
  but?: string | null;
  key?: string;
}

/** Tells those who handle a case; never who was reported in it. */
export async function notifyHandlers(req: PayloadRequest, { type, case: id, only, but, key = id }: ForHandlers): Promise<void> {
  const handlers = await handlersOf(req, id, { but });
  const to = only && handlers.includes(only) ? [only] : handlers;
  await notify(req, { type, to, data: { case: id }, key });
}
