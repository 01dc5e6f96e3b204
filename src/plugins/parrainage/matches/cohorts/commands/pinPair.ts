import { defineCommand, query, sql } from '@mentora/platform';
import { solveAnew } from '../hold';
import { pairInput, requirePair } from '../pair';

/** Says that two people must be a pair, whatever their figures say. A mentee has one: the pin before is lifted. */
export const pinPair = defineCommand({
  name: 'pinPair',
  permission: 'matching.manage',
  input: pairInput,
  run: async ({ req, input }) => {
    const { cohort, mentee, mentor } = input;
    const solving = await solveAnew(req, cohort);
    await requirePair(req, input);
    await query(req, sql`DELETE FROM matching_rules WHERE cohort_id = ${cohort} AND mentee_id = ${mentee} AND (kind = 'pinned' OR mentor_id = ${mentor})`);
    await query(req, sql`INSERT INTO matching_rules (cohort_id, mentee_id, mentor_id, kind) VALUES (${cohort}, ${mentee}, ${mentor}, 'pinned')`);
    return solving;
  },
});
