import { defineCommand } from '@mentora/platform';
import { z } from 'zod';
import { localeOf } from '../../ask';
import { translator } from '../../messages';
import { ofSession } from '../input';
import { ownSession, requireSession } from '../own';
import { summaryOf } from '../summaryOf';
import { actionsOf, sharedNotes } from '../written';

/** Drafts a summary from the shared notes and what is to be done, by the rules of `summaryOf`. Nothing is kept of it until it is shared. */
export const draftSummary = defineCommand({
  name: 'draftSummary',
  permission: 'mentorship.own',
  input: z.object(ofSession),
  run: async ({ req, input, person }) => {
    const session = await ownSession(req, { ...input, person: person!.id });
    requireSession(session, ['in-progress', 'completed', 'missed']);
    const t = translator(localeOf(req), 'sessions');
    const [notes, actions] = [await sharedNotes(req, session.id), await actionsOf(req, session.id)];
    const points = actions.map(({ text, side, done }) => ({ text, done, who: side && t(`sides.${side}`) }));
    const words = { topics: t('summary.topics'), decisions: t('summary.decisions'), questions: t('summary.questions'), actions: t('summary.actions') };
    return { id: session.id, summary: summaryOf(notes, points, words) };
  },
});
