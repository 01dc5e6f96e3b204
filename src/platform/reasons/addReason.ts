import { z } from 'zod';
import { defineCommand } from '../command/defineCommand';
import { query, sql } from '../command/query';
import { reasonKind, reasonLabel } from './input';

/** Adds a ready-made reason for rejections, below the others of its kind. */
export const addReason = defineCommand({
  name: 'addReason',
  permission: 'contribution.review',
  input: z.object({ kind: reasonKind, label: reasonLabel }),
  inOneStatement: true,
  run: async ({ req, input: { kind, label } }): Promise<{ id: string }> => {
    const [row] = await query<{ id: string }>(
      req,
      sql`INSERT INTO rejection_reasons (kind, label, position)
          SELECT ${kind}, ${JSON.stringify(label)}::jsonb, coalesce(max(position) + 1, 0) FROM rejection_reasons WHERE kind = ${kind}
          RETURNING id`,
    );
    return row!;
  },
});
