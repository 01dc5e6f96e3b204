import '../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { ofSession } from '../input';
import { holdSession, requireSession } from '../own';
import { iso } from '../read';

/** Minutes before its time from which on a session can be begun. */
export const earliest = 15;

/** Begins a session, a quarter of an hour before its time at the earliest: the timer runs. The other joins by the same door. */
export const startSession = defineCommand({
  name: 'startSession',
  permission: 'mentorship.own',
  input: z.object(ofSession),
  run: async ({ req, input, person }) => {
    const session = await holdSession(req, { ...input, person: person!.id });
    requireSession(session, ['planned', 'in-progress']);
    const opensAt = new Date(new Date(session.startsAt).getTime() - earliest * 60_000);
    if (opensAt > new Date()) throw new MentoraError('sessionTooEarly', { status: 409, params: { minutes: earliest }, extra: { opensAt: opensAt.toISOString() } });
    await query(req, sql`UPDATE session_people SET attended = true WHERE session_id = ${session.id} AND person_id = ${person!.id}`);
    if (session.status === 'planned') {
      const [row] = await query<{ at: string }>(
        req,
        sql`UPDATE mentorship_sessions SET status = 'in-progress', started_at = now(), awaits = NULL, move_starts_at = NULL, move_minutes = NULL,
              move_by = NULL, move_scope = NULL, sealed_move = NULL, updated_at = now() WHERE id = ${session.id} RETURNING started_at AS at`,
      );
      await emit(req, 'session.started', { mentorship: input.mentorship, session: session.id });
      return { id: session.id, status: 'in-progress' as const, startedAt: iso(row!.at) };
    }
    return { id: session.id, status: 'in-progress' as const, startedAt: iso(session.startedAt!) };
  },
});
