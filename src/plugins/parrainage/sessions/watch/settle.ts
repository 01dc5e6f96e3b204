import '../events';
import { query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { cancelSessions } from '../cancel';
import { sessionOptions } from '../optionsOf';
import { freeTimes } from '../times';

interface Found extends Record<string, unknown> {
  id: string;
  mentorship: string;
}

/** Minutes after its end at which a session that nobody has ended is over. */
const forgotten = 60;

/** What nobody has agreed to by the time it would begin will not be. */
export async function endUnanswered(req: PayloadRequest, now: Date): Promise<void> {
  const late = await query<Found>(
    req,
    sql`SELECT s.id, s.mentorship_id AS mentorship FROM mentorship_sessions s JOIN session_series e ON e.id = s.series_id
        WHERE s.status = 'planned' AND s.awaits IS NOT NULL AND s.starts_at <= ${now.toISOString()} ORDER BY s.id FOR UPDATE OF e, s SKIP LOCKED`,
  );
  if (late.length === 0) return;
  await cancelSessions(req, { sessions: late.map(({ id }) => id), cause: 'unanswered', by: null });
  for (const { id, mentorship } of late) await emit(req, 'session.cancelled', { mentorship, session: id, scope: 'one', by: null });
}

/** What nobody has begun some minutes after its time is missed. */
export async function noteMissed(req: PayloadRequest, now: Date): Promise<void> {
  const { missedMinutes } = sessionOptions(req.payload.config);
  const missed = await query<Found>(
    req,
    sql`UPDATE mentorship_sessions SET status = 'missed', move_starts_at = NULL, move_minutes = NULL, move_by = NULL, move_scope = NULL, sealed_move = NULL,
          updated_at = now()
        WHERE id IN (
          SELECT id FROM mentorship_sessions WHERE status = 'planned' AND awaits IS NULL
            AND starts_at <= ${now.toISOString()}::timestamptz - make_interval(mins => ${missedMinutes}) ORDER BY id FOR UPDATE SKIP LOCKED)
        RETURNING id, mentorship_id AS mentorship`,
  );
  await freeTimes(req, missed.map(({ id }) => id));
  for (const { id, mentorship } of missed) {
    await query(req, sql`UPDATE session_people SET attended = false WHERE session_id = ${id} AND attended IS NULL`);
    await emit(req, 'session.missed', { mentorship, session: id });
  }
}

/** What was begun and never ended is completed, at the time at which it was to end. */
export async function endForgotten(req: PayloadRequest, now: Date): Promise<void> {
  const over = await query<Found>(
    req,
    sql`UPDATE mentorship_sessions SET status = 'completed', finished_at = greatest(ends_at, started_at), updated_at = now()
        WHERE id IN (
          SELECT id FROM mentorship_sessions WHERE status = 'in-progress' AND ends_at <= ${now.toISOString()}::timestamptz - make_interval(mins => ${forgotten})
          ORDER BY id FOR UPDATE SKIP LOCKED)
        RETURNING id, mentorship_id AS mentorship`,
  );
  await freeTimes(req, over.map(({ id }) => id));
  for (const { id, mentorship } of over) await emit(req, 'session.completed', { mentorship, session: id });
}

/** Lets go of slots that nobody came back for. */
export async function sweepHolds(req: PayloadRequest): Promise<void> {
  await query(req, sql`DELETE FROM session_times WHERE held_until < now() - interval '1 minute'`);
}
