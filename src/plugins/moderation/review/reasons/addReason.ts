import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { reasonLabel } from './label';

/** Adds a ready-made reason for rejections, below the others. */
export const addReason = defineCommand({
  name: 'addReason',
  permission: 'contribution.review',
  input: z.object({ label: reasonLabel }),
  inOneStatement: true,
  run: async ({ req, input: { label } }): Promise<{ id: string }> => {
    const [row] = await query<{ id: string }>(
      req,
      sql`INSERT INTO rejection_reasons (label, position)
          SELECT ${JSON.stringify(label)}::jsonb, coalesce(max(position) + 1, 0) FROM rejection_reasons
          RETURNING id`,
    );
    return row!;
  },
});
