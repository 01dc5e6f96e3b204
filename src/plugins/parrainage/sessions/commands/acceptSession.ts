import '../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { ofSession } from '../input';
import { holdSession, requireSession } from '../own';

/** Says that a time is all right which lies outside of one's hours: all that were asked for with it are. */
export const acceptSession = defineCommand({
  name: 'acceptSession',
  permission: 'mentorship.own',
  input: z.object(ofSession),
  run: async ({ req, input, person }) => {
    const session = await holdSession(req, { ...input, person: person!.id });
    requireSession(session, ['planned']);
    if (session.awaits !== session.side) throw new MentoraError('sessionNotAsked', { status: 409 });
    await query(
      req,
      sql`UPDATE mentorship_sessions SET awaits = NULL, updated_at = now() WHERE series_id = ${session.series} AND status = 'planned' AND awaits = ${session.side}`,
    );
    await query(req, sql`UPDATE session_series SET sequence = sequence + 1 WHERE id = ${session.series}`);
    await emit(req, 'session.accepted', { mentorship: input.mentorship, session: session.id, by: person!.id });
    return { id: session.id, status: 'planned' as const, awaits: null };
  },
});
