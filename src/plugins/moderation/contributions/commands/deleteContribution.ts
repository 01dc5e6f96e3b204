import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { kindOf } from '../kind';
import { refuseAuthor } from '../refusals';

/**
 * Deletes a draft of one's own. What was decided on is kept: it is part of what a contributor has done. With the draft of an
 * image goes the image, unless something shows it: nothing waits for a decision that nobody asks for any more.
 */
export const deleteContribution = defineCommand({
  name: 'deleteContribution',
  permission: 'contribution.own',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id }, person }): Promise<{ id: string }> => {
    const [seen] = await query<{ type: string; content: unknown }>(
      req,
      sql`SELECT type, content FROM contributions WHERE id = ${id} AND contributor_id = ${person!.id}`,
    );
    if (!seen) return refuseAuthor(req, id, 'contributionNotDraft');
    const kind = kindOf(req, seen.type);
    await kind.lock?.(req, seen.content);
    const [gone] = await query<{ id: string; content: unknown }>(
      req,
      sql`DELETE FROM contributions WHERE id = ${id} AND contributor_id = ${person!.id} AND status = 'draft' RETURNING id, content`,
    );
    if (!gone) return refuseAuthor(req, id, 'contributionNotDraft');
    await kind.discarded?.(req, gone.content);
    return { id };
  },
});
