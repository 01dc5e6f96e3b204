import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import '../../events';
import { contributionColumns, contributions, type Contribution } from '../contribution';
import { kindOf } from '../kind';
import { refuseAuthor } from '../refusals';
import { refuseSentAlong } from '../sentAlong';
import { tellReviewers } from '../reviewers';

/**
 * Takes back what waits for a decision: it is a draft again, and so is an image that is contributed. One that an exercise
 * shows which waits as well stays with it.
 */
export const withdrawContribution = defineCommand({
  name: 'withdrawContribution',
  permission: 'contribution.own',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id }, person }): Promise<Contribution> => {
    const [seen] = await query<{ type: string; content: unknown }>(
      req,
      sql`SELECT type, content FROM contributions WHERE id = ${id} AND contributor_id = ${person!.id}`,
    );
    if (!seen) return refuseAuthor(req, id, 'contributionNotPending');
    const kind = kindOf(req, seen.type);
    await kind.lock?.(req, seen.content);
    const [row] = await contributions(
      req,
      sql`UPDATE contributions c SET status = 'draft', claimed_by_id = NULL, claimed_until = NULL, updated_at = now()
          WHERE c.id = ${id} AND c.contributor_id = ${person!.id} AND c.status = 'pending' RETURNING ${contributionColumns}`,
    );
    if (!row) return refuseAuthor(req, id, 'contributionNotPending');
    if (kind.key === 'image') await refuseSentAlong(req, kind.images(seen.content));
    await query(
      req,
      sql`UPDATE contribution_submissions SET decision = 'withdrawn', decided_at = now(), decided_by_id = ${person!.id}
          WHERE contribution_id = ${id} AND number = ${row.submissions}`,
    );
    await kind.moved?.(req, seen.content, 'draft');
    await emit(req, 'contribution.withdrawn', { contribution: id, submission: row.submissions });
    await tellReviewers(req, id);
    return row;
  },
});
