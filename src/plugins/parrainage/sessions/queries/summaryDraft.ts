import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import { draftGround } from '../draftGround';
import { summaryOf } from '../summaryOf';

/** A summary drafted from the shared notes and what is to be done, by the rules of `summaryOf`. Whoever asks has looked whose session it is. */
export async function summaryDraft(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, session: string, locale: Locale): Promise<string> {
  const { notes, points, words } = await draftGround(req, session, locale);
  return summaryOf(notes, points, words);
}
