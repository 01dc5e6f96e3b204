import { inTransaction, query, sql } from '@mentora/platform';
import { defineJob } from '@mentora/platform/jobs';
import { createLocalReq } from 'payload';
import type { CohortMode } from '../status';
import { gather } from './gather';
import { keepPlan } from './keep';
import { solveApart } from './solveApart';

const retries = 2;

/** Makes the plan of a cohort, in a thread of its own. What has been changed since is solved by the job of that change. */
export const solveJob = defineJob<{ cohort: string; revision: number }>({
  name: 'matching.solve',
  retries,
  seconds: 600,
  run: async ({ payload, data: { cohort, revision }, attempt, signal }) => {
    const [asked] = await query<{ mode: CohortMode }>(
      { payload },
      sql`SELECT mode FROM matching_cohorts WHERE id = ${cohort} AND status = 'solving' AND revision = ${revision}`,
    );
    if (!asked) return;
    try {
      const solved = await solveApart(await gather({ payload }, cohort, asked.mode), signal);
      const req = await createLocalReq({}, payload);
      await inTransaction(req, () => keepPlan(req, { cohort, revision }, solved));
    } catch (error) {
      // Nobody waits for ever for what does not come.
      if (attempt > retries && !signal.aborted) {
        await query({ payload }, sql`UPDATE matching_cohorts SET status = 'failed', updated_at = now() WHERE id = ${cohort} AND status = 'solving' AND revision = ${revision}`);
      }
      throw error;
    }
  },
});
