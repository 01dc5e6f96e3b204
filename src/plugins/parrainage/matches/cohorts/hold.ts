import { MentoraError, notFound, query, sql } from '@mentora/platform';
import { sendJob } from '@mentora/platform/jobs';
import type { PayloadRequest } from 'payload';
import { solveJob } from './solving/job';
import type { CohortStatus } from './status';

/** Throws 409 `cohortState`, which names the state, or 404 where there is no such cohort. */
export async function refuseState(req: PayloadRequest, cohort: string): Promise<never> {
  const [row] = await query<{ status: CohortStatus }>(req, sql`SELECT status FROM matching_cohorts WHERE id = ${cohort}`);
  if (!row) throw notFound();
  throw new MentoraError('cohortState', { status: 409, params: { status: row.status }, extra: { state: row.status } });
}

/** Has a cohort solved anew after a change, in the transaction of `req`: a plan that is under way is of no use any more. */
export async function solveAnew(req: PayloadRequest, cohort: string, change = sql`mode = mode`): Promise<{ id: string; status: CohortStatus; revision: number }> {
  const [row] = await query<{ id: string; status: CohortStatus; revision: number }>(
    req,
    sql`UPDATE matching_cohorts SET status = 'solving', revision = revision + 1, ${change}, updated_at = now()
        WHERE id = ${cohort} AND status IN ('solving', 'solved', 'failed') RETURNING id, status, revision`,
  );
  if (!row) return refuseState(req, cohort);
  await sendJob(req, solveJob, { cohort, revision: row.revision });
  return row;
}
