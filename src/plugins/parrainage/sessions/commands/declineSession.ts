import '../events';
import { defineCommand, MentoraError } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { cancelSessions } from '../cancel';
import { readKeptSeries } from '../following';
import { longText, ofSession } from '../input';
import { holdSession, requireSession } from '../own';

/** Says no to a time that lies outside of one's hours, and to all that were asked for with it. It is never late. */
export const declineSession = defineCommand({
  name: 'declineSession',
  permission: 'mentorship.own',
  input: z.object({ ...ofSession, reason: longText.default('') }),
  run: async ({ req, input: { reason, ...which }, person }) => {
    const session = await holdSession(req, { ...which, person: person!.id });
    requireSession(session, ['planned']);
    if (session.awaits !== session.side) throw new MentoraError('sessionNotAsked', { status: 409 });
    const { sessions } = await readKeptSeries(req, session.series);
    const cancelled = await cancelSessions(req, { sessions: sessions.map(({ id }) => id), cause: 'declined', by: person!.id, reason });
    await emit(req, 'session.cancelled', { mentorship: which.mentorship, session: session.id, scope: 'following', by: person!.id });
    return { id: session.id, status: 'cancelled' as const, sessions: cancelled.map(({ id }) => id) };
  },
});
