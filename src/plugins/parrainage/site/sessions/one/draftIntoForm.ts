import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import { translator } from '../../../messages';
import { draftSummary } from '../../../sessions/commands/draftSummary';
import { withDraft } from './withDraft';

interface Typed {
  mentorship: string;
  session: string;
  locale: Locale;
  /** What stands in the field. */
  typed: string;
  /** The draft that was put into it before. */
  former: string;
}

/** What stands in the field once the model was asked, and what to say of it. Where it gives none, what was typed stays. */
export async function draftIntoForm(req: PayloadRequest, { typed, former, ...which }: Typed): Promise<{ values: { summary: string; draft: string }; said: string }> {
  const { summary: draft, by } = await draftSummary(req, which);
  const words = translator(which.locale, 'session');
  if (by === 'model') return { values: { summary: withDraft(typed, former, draft), draft }, said: words('byModel.drafted') };
  return { values: { summary: typed.trim() ? typed : draft, draft: former }, said: words('byModel.away') };
}
