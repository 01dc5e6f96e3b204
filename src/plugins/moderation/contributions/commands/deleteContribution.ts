import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { refuseAuthor } from '../refusals';

/** Deletes a draft of one's own. What was decided on is kept: it is part of what a contributor has done. */
export const deleteContribution = defineCommand({
  name: 'deleteContribution',
  permission: 'contribution.own',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id }, person }): Promise<{ id: string }> => {
    const [gone] = await query<{ id: string }>(
      req,
      sql`DELETE FROM contributions WHERE id = ${id} AND contributor_id = ${person!.id} AND status = 'draft' RETURNING id`,
    );
    return gone ?? refuseAuthor(req, id, 'contributionNotDraft');
  },
});
