import { z } from 'zod';
import { defineCommand } from '../command/defineCommand';
import { query, sql } from '../command/query';
import { notFound } from '../errors';

/** Removes a ready-made reason from the list. What was rejected with it keeps its words. */
export const removeReason = defineCommand({
  name: 'removeReason',
  permission: 'contribution.review',
  input: z.object({ id: z.uuid('invalid') }),
  inOneStatement: true,
  run: async ({ req, input: { id } }): Promise<{ id: string }> => {
    const [row] = await query<{ id: string }>(req, sql`DELETE FROM rejection_reasons WHERE id = ${id} RETURNING id`);
    if (!row) throw notFound();
    return row;
  },
});
