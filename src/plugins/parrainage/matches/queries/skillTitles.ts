import type { Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { skillChoices } from '../../site/queries/skillChoices';

/** The names of all skills by their ids. */
export async function skillTitles(req: Pick<PayloadRequest, 'payload'>, locale: Locale): Promise<Map<string, string>> {
  return new Map((await skillChoices(req, locale)).map(({ id, title }) => [id, title]));
}
