import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { tellReviewers } from '../reviewers';

/** Lets go of what one has claimed; of anything else it is silent. */
export const releaseContribution = defineCommand({
  name: 'releaseContribution',
  permission: 'contribution.review',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id }, person }): Promise<{ released: boolean }> => {
    const rows = await query(
      req,
      sql`UPDATE contributions SET claimed_by_id = NULL, claimed_until = NULL
          WHERE id = ${id} AND claimed_by_id = ${person!.id} RETURNING id`,
    );
    if (rows.length > 0) await tellReviewers(req, id);
    return { released: rows.length > 0 };
  },
});
