import { query, sql } from '@mentora/platform';
import type { Payload } from 'payload';
import { sharedSessions } from '../summary/sharedSessions';

/** What a relation that carries on another one has of that: goals and progress are its own, and this is what was done. */
export interface CarriedFile {
  startedAt: string | null;
  endedAt: string | null;
  sessions: number;
  minutes: number;
  /** What both had written about their sessions, where the mentee has agreed that it goes along; null else, and before the new mentor has. */
  notes: { at: string; notes: string; summary: string }[] | null;
}

interface Row extends Record<string, unknown> {
  former: string;
  startedAt: string | null;
  endedAt: string | null;
  sessions: number;
  minutes: number;
  shared: boolean;
}

/**
 * The file that has come along with a relation by hand-over; null where none has. Of the conversation, of what each has
 * noted for oneself and of what is not shared yet there is nothing in it. Whoever asks has looked whose the relation is.
 */
export async function carriedFile(payload: Payload, id: string): Promise<CarriedFile | null> {
  const [row] = await query<Row>(
    { payload },
    sql`SELECT old.id AS former, to_json(old.started_at)#>>'{}' AS "startedAt", to_json(old.ended_at)#>>'{}' AS "endedAt", h.share_notes AND h.status = 'done' AS shared, s.*
        FROM mentorship_handovers h JOIN mentorships old ON old.id = h.mentorship_id
        CROSS JOIN LATERAL (
          SELECT count(*)::int AS sessions, coalesce(round(sum(extract(epoch FROM t.finished_at - t.started_at)) / 60), 0)::int AS minutes
          FROM mentorship_sessions t WHERE t.mentorship_id = old.id AND t.status = 'completed') s
        WHERE h.successor_id = ${id} AND h.status IN ('agreed', 'done')`,
  );
  if (!row) return null;
  const { former, shared, ...file } = row;
  const notes = shared ? (await sharedSessions({ payload }, former)).filter((one) => one.notes || one.summary) : null;
  return { ...file, notes: notes && notes.map(({ at, notes: text, summary }) => ({ at, notes: text, summary })) };
}
