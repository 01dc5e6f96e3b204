import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { MentorProfile } from '../../matching';
import { isAway } from '../../profiles/askable';
import { personColumns, personJoins, personReader, skillsIn, type PersonRow } from './columns';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** A mentor as matching knows one, with what a place is worth to those who come later, in millionths. */
export interface KnownMentor extends MentorProfile {
  price: number;
}

interface MentorRow extends PersonRow {
  capacity: number;
  active: number;
  from: number;
  to: number;
  price: number | null;
}

/** The mentors of `mentor_profiles p` for whom a condition holds and who are not away: one statement, however many they are. */
export async function knownMentors(req: Req, where: ReturnType<typeof sql>): Promise<KnownMentor[]> {
  const rows = await query<MentorRow>(
    req,
    sql`SELECT ${personColumns('topics')}, p.capacity::int, p.taken::int AS active, p.months_from::int AS "from", p.months_to::int AS "to", priced.price
        FROM mentor_profiles p ${personJoins('mentor_skills')}
        LEFT JOIN (SELECT mentor_id, price FROM matching_prices WHERE cohort_id = (
            SELECT id FROM matching_cohorts WHERE status = 'published' ORDER BY published_at DESC LIMIT 1)) priced ON priced.mentor_id = p.person_id
        WHERE NOT ${isAway} AND ${where}`,
  );
  const person = personReader('mentor-culture');
  return rows.map((row) => ({
    ...person(row),
    skills: new Map(skillsIn(row)),
    capacity: row.capacity,
    active: row.active,
    months: { from: row.from, to: row.to },
    price: row.price ?? 0,
  }));
}
