import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import { translator } from '../messages';
import type { Point, SummaryWords } from './summaryOf';
import { actionsOf, sharedNotes } from './written';

/** What a summary is drafted from, by whomever: what both have written, and nothing that is one person's own. */
export interface DraftGround {
  notes: string;
  points: Point[];
  words: SummaryWords;
}

/** The shared notes of a session and what is to be done, with the words of a language around them. */
export async function draftGround(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, session: string, locale: Locale): Promise<DraftGround> {
  const t = translator(locale, 'sessions');
  const [notes, actions] = [await sharedNotes(req, session), await actionsOf(req, session)];
  const points = actions.map(({ text, side, done }) => ({ text, done, who: side && t(`sides.${side}`) }));
  const words = { topics: t('summary.topics'), decisions: t('summary.decisions'), questions: t('summary.questions'), actions: t('summary.actions') };
  return { notes, points, words };
}
