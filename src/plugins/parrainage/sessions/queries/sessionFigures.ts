import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { pairOf } from '../pair';
import { sessionStatuses, type SessionStatus } from '../status';

export interface SessionFigures extends Record<SessionStatus, number> {
  /** Minutes that the two have spent together. */
  minutes: number;
  /** How often each has cancelled within the notice period. */
  late: { mentor: number; mentee: number };
}

/** What the sessions of a relation of a person's own come to. */
export async function sessionFigures(req: PayloadRequest, { mentorship, person }: { mentorship: string; person: string }): Promise<SessionFigures> {
  await pairOf(req, mentorship, person);
  const rows = await query<{ status: SessionStatus; count: number; minutes: number; mentor: number; mentee: number }>(
    req,
    sql`SELECT s.status, count(*)::int AS count, coalesce(round(sum(extract(epoch FROM s.finished_at - s.started_at)) / 60), 0)::int AS minutes,
          count(*) FILTER (WHERE s.late AND s.cancelled_by_id = m.mentor_id)::int AS mentor, count(*) FILTER (WHERE s.late AND s.cancelled_by_id = m.mentee_id)::int AS mentee
        FROM mentorship_sessions s JOIN mentorships m ON m.id = s.mentorship_id WHERE m.id = ${mentorship} GROUP BY s.status`,
  );
  const counted = Object.fromEntries(sessionStatuses.map((status) => [status, rows.find((row) => row.status === status)?.count ?? 0])) as Record<SessionStatus, number>;
  const sum = (of: 'minutes' | 'mentor' | 'mentee') => rows.reduce((total, row) => total + row[of], 0);
  return { ...counted, minutes: sum('minutes'), late: { mentor: sum('mentor'), mentee: sum('mentee') } };
}
