import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Solved } from './solve';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** So many rows to a statement: a plan of ten thousand has megabytes of reasons. */
const most = 2_000;

/** Writes a plan in the place of the one before, in the transaction of `req`; false where the cohort has moved on since. */
export async function keepPlan(req: Req, { cohort, revision }: { cohort: string; revision: number }, solved: Solved): Promise<boolean> {
  const { total, best, greedy, places, seconds } = solved;
  const figures = { total, best, greedy, places, seconds: Math.round(seconds * 100) / 100 };
  const held = await query(
    req,
    sql`UPDATE matching_cohorts SET status = 'solved', figures = ${JSON.stringify(figures)}::jsonb, solved_at = now(), updated_at = now()
        WHERE id = ${cohort} AND status = 'solving' AND revision = ${revision} RETURNING id`,
  );
  if (held.length === 0) return false;
  await query(req, sql`DELETE FROM matching_pairs WHERE cohort_id = ${cohort}`);
  await query(req, sql`DELETE FROM matching_prices WHERE cohort_id = ${cohort}`);
  // Who has taken something back since, or has left, is in no plan.
  await query(req, sql`UPDATE matching_members SET because = 'gone', against = NULL WHERE cohort_id = ${cohort}`);
  // People who have left while it was solved are passed over.
  await inParts(solved.pairs, (rows) =>
    query(
      req,
      sql`INSERT INTO matching_pairs (cohort_id, mentee_id, mentor_id, score, pinned, why, against)
          SELECT ${cohort}::uuid, mentee, mentor, score, pinned, why, ARRAY(SELECT jsonb_array_elements_text(against))
          FROM jsonb_to_recordset(${rows}::jsonb) AS given (mentee uuid, mentor uuid, score int, pinned boolean, why jsonb, against jsonb)
          WHERE EXISTS (SELECT FROM matching_members m WHERE m.cohort_id = ${cohort} AND m.mentee_id = mentee)
            AND EXISTS (SELECT FROM mentor_profiles p WHERE p.person_id = mentor)`,
    ),
  );
  await query(
    req,
    sql`UPDATE matching_members m SET because = NULL FROM matching_pairs p WHERE m.cohort_id = ${cohort} AND p.cohort_id = m.cohort_id AND p.mentee_id = m.mentee_id`,
  );
  await inParts(solved.rest, (rows) =>
    query(
      req,
      sql`UPDATE matching_members m SET because = given.because, against = given.against
          FROM jsonb_to_recordset(${rows}::jsonb) AS given (mentee uuid, because text, against jsonb) WHERE m.cohort_id = ${cohort} AND m.mentee_id = given.mentee`,
    ),
  );
  await query(req, sql`UPDATE matching_rules SET flaw = NULL WHERE cohort_id = ${cohort}`);
  await inParts(solved.dropped, (rows) =>
    query(
      req,
      sql`UPDATE matching_rules r SET flaw = given.flaw FROM jsonb_to_recordset(${rows}::jsonb) AS given (mentee uuid, mentor uuid, flaw text)
          WHERE r.cohort_id = ${cohort} AND r.mentee_id = given.mentee AND r.mentor_id = given.mentor`,
    ),
  );
  await inParts(solved.prices.map(([mentor, price]) => ({ mentor, price })), (rows) =>
    query(
      req,
      sql`INSERT INTO matching_prices (cohort_id, mentor_id, price) SELECT ${cohort}::uuid, mentor, price
          FROM jsonb_to_recordset(${rows}::jsonb) AS given (mentor uuid, price int) WHERE EXISTS (SELECT FROM mentor_profiles p WHERE p.person_id = mentor)`,
    ),
  );
  return true;
}

async function inParts<Row>(rows: readonly Row[], write: (json: string) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += most) await write(JSON.stringify(rows.slice(from, from + most)));
}
