import { MentoraError, notFound, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { isBlocked, requireStatus } from '../mentorships/hold';
import type { MentorshipStatus, Side } from '../mentorships/status';
import { refuseTaken, takenOf, type Asking, type Range, type Taken } from './times';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** The two of a relation, as one of them comes to plan something. Who has left is null. */
export interface Pair extends Record<string, unknown> {
  id: string;
  status: MentorshipStatus;
  mentor: string | null;
  mentee: string | null;
  side: Side;
  /** Whether one of the two has blocked the other. */
  blocked: boolean;
}

/** The two who can meet: both are there, and their relation is under way. */
export type MeetingPair = Pair & { mentor: string; mentee: string };

const columns = (person: string) => sql`m.id, m.status, m.mentor_id AS mentor, m.mentee_id AS mentee,
  CASE WHEN m.mentor_id = ${person}::uuid THEN 'mentor' ELSE 'mentee' END AS side,
  ${isBlocked(sql`m.mentor_id`, sql`m.mentee_id`)} AS blocked`;

const own = (mentorship: string, person: string) => sql`mentorships m WHERE m.id = ${mentorship} AND ${person}::uuid IN (m.mentor_id, m.mentee_id)`;

/** The two of a relation of a person's own. Anybody else's is not there: 404. */
export async function pairOf(req: Req, mentorship: string, person: string): Promise<Pair> {
  const [row] = await query<Pair>(req, sql`SELECT ${columns(person)} FROM ${own(mentorship, person)}`);
  if (!row) throw notFound();
  return row;
}

/**
 * Looks before anything is written whether the two meet, and are free at these times: in one statement, for most of those who
 * come for a time that many want learn here that it is taken. What holds is looked at once more when it is written.
 */
export async function lookFirst(req: Req, { mentorship, person, times }: { mentorship: string; person: string; times: readonly Range[] }): Promise<Asking> {
  const [row] = await query<Pair & { taken: Taken }>(
    req,
    sql`SELECT ${columns(person)}, ${takenOf(times, sql`ARRAY[m.mentor_id, m.mentee_id]`, { by: person })} AS taken FROM ${own(mentorship, person)}`,
    { often: !req.transactionID },
  );
  if (!row) throw notFound();
  requireMeeting(row);
  refuseTaken(row.taken);
  return { people: [row.mentor, row.mentee], by: person };
}

/** Throws 409 where the two do not meet at present: their relation is not under way, or one has blocked the other. */
export function requireMeeting(pair: Pair): asserts pair is MeetingPair {
  requireStatus(pair, ['active']);
  if (pair.blocked) throw new MentoraError('mentorshipBlocked', { status: 409 });
  if (!pair.mentor || !pair.mentee) throw notFound();
}

/** The same, kept as it is until the transaction ends: nobody ends the relation meanwhile. */
export async function keepMeeting(req: Req, mentorship: string, person: string): Promise<MeetingPair> {
  const [row] = await query<Pair>(
    req,
    sql`SELECT ${columns(person)} FROM ${own(mentorship, person)} FOR SHARE OF m`,
  );
  if (!row) throw notFound();
  requireMeeting(row);
  return row;
}
