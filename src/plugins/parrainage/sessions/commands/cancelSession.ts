import '../events';
import { defineCommand } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { splitSeries } from '../../calendar';
import { cancelSessions } from '../cancel';
import { changeSeries, readKeptSeries } from '../following';
import { longText, ofSession, scopeInput } from '../input';
import { sessionOptions } from '../optionsOf';
import { holdSession, requireSession } from '../own';

/**
 * Cancels a session, or it and all that follow in its series. Whoever does so within the notice period is told that it is
 * late; it is counted.
 */
export const cancelSession = defineCommand({
  name: 'cancelSession',
  permission: 'mentorship.own',
  input: z.object({ ...ofSession, scope: scopeInput, reason: longText.default('') }),
  run: async ({ req, input: { scope, reason, ...which }, person }) => {
    const session = await holdSession(req, { ...which, person: person!.id });
    requireSession(session, ['planned']);
    const { noticeHours } = sessionOptions(req.payload.config);
    const from = new Date(session.recurrenceId);
    const kept = scope === 'following' ? await readKeptSeries(req, session.series) : undefined;
    const chosen = kept?.sessions.filter((one) => one.recurrenceId >= from && one.status === 'planned').map(({ id }) => id) ?? [session.id];
    const cancelled = await cancelSessions(req, { sessions: chosen, cause: 'cancelled', by: person!.id, reason, noticeHours });
    if (kept?.series.rule) {
      const split = splitSeries(kept, from, null);
      // Where something of it stays, calendars learn that it ends sooner.
      if ('split' in split && split.split.before) await changeSeries(req, session.series, split.split.before.series.rule);
    }
    await emit(req, 'session.cancelled', { mentorship: which.mentorship, session: session.id, scope, by: person!.id });
    return { id: session.id, status: 'cancelled' as const, late: cancelled.some(({ late }) => late), sessions: cancelled.map(({ id }) => id) };
  },
});
