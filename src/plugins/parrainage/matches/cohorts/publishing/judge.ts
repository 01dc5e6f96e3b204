import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { isOpen } from '../../../mentorships/place';
import { isBlocked } from '../../../mentorships/hold';
import { isAway, isShown } from '../../../profiles/askable';
import { isWaiting, waitsSince } from '../../people/mentees';
import type { PairOutcome } from '../status';

/** A pair of a plan, with what can become of it now. */
export interface Judged extends Record<string, unknown> {
  mentee: string;
  mentor: string;
  outcome: PairOutcome;
  /** The id of the relation to come. */
  id: string;
  months: number;
  goals: string | null;
  askedAt: string;
}

/** Months that are asked for where the mentee has not said. */
const usualMonths = 3;

/**
 * Holds all the people of a plan until the transaction ends, in the order of their ids, and says what can become of each pair:
 * the world may have changed since it was solved. Who takes a place at this moment is waited for, and the place is gone.
 */
export async function judge(req: PayloadRequest, cohort: string): Promise<Judged[]> {
  await query(req, sql`SELECT FROM mentee_profiles WHERE person_id IN (SELECT mentee_id FROM matching_pairs WHERE cohort_id = ${cohort}) ORDER BY person_id FOR UPDATE`);
  await query(req, sql`SELECT FROM mentor_profiles WHERE person_id IN (SELECT mentor_id FROM matching_pairs WHERE cohort_id = ${cohort}) ORDER BY person_id FOR UPDATE`);
  const open = isOpen(sql`m`);
  return query<Judged>(
    req,
    sql`WITH looked AS (
          SELECT pair.mentee_id, pair.mentor_id, pair.pinned, pair.score,
            CASE
              WHEN EXISTS (SELECT FROM mentorships m WHERE ${open} AND (m.mentor_id, m.mentee_id) IN ((pair.mentor_id, pair.mentee_id), (pair.mentee_id, pair.mentor_id))) THEN 'pairOpen'
              WHEN EXISTS (SELECT FROM mentorships m WHERE ${open} AND m.mentee_id = pair.mentee_id) THEN 'menteeTaken'
              WHEN NOT EXISTS (SELECT FROM mentee_profiles p WHERE p.person_id = pair.mentee_id AND ${isWaiting}) THEN 'menteeLeft'
              WHEN NOT EXISTS (SELECT FROM mentor_profiles p WHERE p.person_id = pair.mentor_id AND ${isShown}) THEN 'mentorGone'
              WHEN ${isBlocked(sql`pair.mentee_id`, sql`pair.mentor_id`)} THEN 'blocked'
              WHEN EXISTS (SELECT FROM mentor_profiles p WHERE p.person_id = pair.mentor_id AND ${isAway}) THEN 'mentorAway'
            END AS trouble
          FROM matching_pairs pair WHERE pair.cohort_id = ${cohort}
        ), placed AS (
          SELECT *, row_number() OVER (PARTITION BY mentor_id, trouble IS NULL ORDER BY pinned DESC, score DESC, mentee_id) AS place FROM looked
        )
        SELECT placed.mentee_id AS mentee, placed.mentor_id AS mentor,
          coalesce(trouble, CASE WHEN placed.place <= other.capacity - other.taken THEN 'requested' ELSE 'mentorFull' END) AS outcome, uuidv7()::text AS id,
          least(greatest(coalesce(p.months, ${usualMonths}::int), other.months_from), other.months_to)::int AS months, p.sealed_goals AS goals,
          to_json(coalesce(${waitsSince(req)}, now()))#>>'{}' AS "askedAt"
        FROM placed JOIN mentor_profiles other ON other.person_id = placed.mentor_id LEFT JOIN mentee_profiles p ON p.person_id = placed.mentee_id`,
  );
}
