import { z } from 'zod';
import { defineCommand } from '../command/defineCommand';
import { query, sql } from '../command/query';
import { notFound } from '../errors';
import { reasonLabel } from './input';

/** Changes the words of a ready-made reason. What was rejected with it keeps the words that its author was told. */
export const changeReason = defineCommand({
  name: 'changeReason',
  permission: 'contribution.review',
  input: z.object({ id: z.uuid('invalid'), label: reasonLabel }),
  inOneStatement: true,
  run: async ({ req, input: { id, label } }): Promise<{ id: string }> => {
    const [row] = await query<{ id: string }>(
      req,
      sql`UPDATE rejection_reasons SET label = ${JSON.stringify(label)}::jsonb WHERE id = ${id} RETURNING id`,
    );
    if (!row) throw notFound();
    return row;
  },
});
