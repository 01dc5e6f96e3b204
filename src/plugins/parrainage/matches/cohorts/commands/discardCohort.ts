import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { refuseState } from '../hold';

/** Puts a plan aside that was not published: nobody hears of it. */
export const discardCohort = defineCommand({
  name: 'discardCohort',
  permission: 'matching.manage',
  input: z.object({ cohort: z.uuid('invalid') }),
  run: async ({ req, input: { cohort } }): Promise<{ id: string; status: 'discarded' }> => {
    const done = await query(
      req,
      sql`UPDATE matching_cohorts SET status = 'discarded', updated_at = now() WHERE id = ${cohort} AND status IN ('solving', 'solved', 'failed') RETURNING id`,
    );
    if (done.length === 0) await refuseState(req, cohort);
    return { id: cohort, status: 'discarded' };
  },
});
