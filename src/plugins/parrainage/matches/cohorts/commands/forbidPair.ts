import { defineCommand, query, sql } from '@mentora/platform';
import { solveAnew } from '../hold';
import { pairInput, requirePair } from '../pair';

/** Says that two people must not be a pair. */
export const forbidPair = defineCommand({
  name: 'forbidPair',
  permission: 'matching.manage',
  input: pairInput,
  run: async ({ req, input }) => {
    const { cohort, mentee, mentor } = input;
    const solving = await solveAnew(req, cohort);
    await requirePair(req, input);
    await query(
      req,
      sql`INSERT INTO matching_rules (cohort_id, mentee_id, mentor_id, kind) VALUES (${cohort}, ${mentee}, ${mentor}, 'forbidden')
          ON CONFLICT (cohort_id, mentee_id, mentor_id) DO UPDATE SET kind = 'forbidden', flaw = NULL`,
    );
    return solving;
  },
});
