import { defineCommand, notFound, query, sql } from '@mentora/platform';
import { solveAnew } from '../hold';
import { pairInput } from '../pair';

/** Takes back what was said of two people. */
export const liftRule = defineCommand({
  name: 'liftRule',
  permission: 'matching.manage',
  input: pairInput,
  run: async ({ req, input: { cohort, mentee, mentor } }) => {
    const solving = await solveAnew(req, cohort);
    const lifted = await query(
      req,
      sql`DELETE FROM matching_rules WHERE cohort_id = ${cohort} AND mentee_id = ${mentee} AND mentor_id = ${mentor} RETURNING kind`,
    );
    if (lifted.length === 0) throw notFound();
    return solving;
  },
});
