import { MentoraError, notFound, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { MentorshipStatus, Side } from '../mentorships/status';
import { sessionColumns, sessionTables, type SessionRow } from './read';
import type { SessionStatus } from './status';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** A session as commands work on it. */
export interface OwnSession extends SessionRow {
  side: Side;
  mentor: string | null;
  mentee: string | null;
  mentorshipStatus: MentorshipStatus;
  notesVersion: number;
  /** Whether the archive of the relation has closed: nothing is written any more. */
  closed: boolean;
}

const select = (mentorship: string, session: string, person: string) => sql`SELECT ${sessionColumns},
    m.mentor_id AS mentor, m.mentee_id AS mentee, m.status AS "mentorshipStatus", s.notes_version AS "notesVersion",
    m.closed_at IS NOT NULL AS closed,
    CASE WHEN m.mentor_id = ${person}::uuid THEN 'mentor' ELSE 'mentee' END AS side
  FROM ${sessionTables} WHERE s.id = ${session} AND s.mentorship_id = ${mentorship} AND ${person}::uuid IN (m.mentor_id, m.mentee_id)`;

/** A session of a person's own, to be read. Anybody else's is not there: 404. */
export async function ownSession(req: Req, { mentorship, session, person }: { mentorship: string; session: string; person: string }): Promise<OwnSession> {
  const [row] = await query<OwnSession>(req, select(mentorship, session, person));
  if (!row) throw notFound();
  return row;
}

/**
 * The same, held with its series until the transaction ends: of two who change it at the same moment one waits, and finds
 * what the other has done. The series comes first, for some commands change all of it.
 */
export async function holdSession(req: Req, which: { mentorship: string; session: string; person: string }): Promise<OwnSession> {
  const { mentorship, session, person } = which;
  await query(
    req,
    sql`SELECT FROM session_series e WHERE e.id = (SELECT series_id FROM mentorship_sessions WHERE id = ${session} AND mentorship_id = ${mentorship}) FOR UPDATE`,
  );
  const [row] = await query<OwnSession>(req, sql`${select(mentorship, session, person)} FOR UPDATE OF s`);
  if (!row) throw notFound();
  return row;
}

/** Throws 409 `sessionState`, which names the state, where a session is not in one of these. */
export function requireSession({ status }: Pick<OwnSession, 'status'>, among: readonly SessionStatus[]): void {
  if (!among.includes(status)) throw new MentoraError('sessionState', { status: 409, params: { status }, extra: { state: status } });
}

/** Throws 409 `mentorshipState` where the archive has closed. */
export function requireOpen({ closed, mentorshipStatus }: Pick<OwnSession, 'closed' | 'mentorshipStatus'>): void {
  if (closed) throw new MentoraError('mentorshipState', { status: 409, params: { status: mentorshipStatus }, extra: { state: mentorshipStatus } });
}
