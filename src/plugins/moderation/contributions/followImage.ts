import { query, sql, type Decided, type DecisionFollower } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import '../events';
import { contributionColumns, contributions } from './contribution';
import { tellReviewers } from './reviewers';

/** Where an image is decided on at its own door, its contribution goes along. */
export const imageFollower: DecisionFollower = { key: 'contributions', of: 'image', follow: followImage };

/** Brings the contribution of an image to the state that was decided of it; nothing where it is there already. */
export async function followImage(req: PayloadRequest, { id, status, reason }: Decided): Promise<void> {
  const [moved] = await contributions(
    req,
    sql`UPDATE contributions c
        SET status = ${status}, reviewed_by_id = ${req.user?.id ?? null}, reviewed_at = now(), rejection_reason = ${reason ?? null},
            made_id = CASE WHEN ${status} = 'approved' THEN ${id}::uuid END,
            published_at = CASE WHEN ${status} = 'approved' THEN now() END,
            claimed_by_id = NULL, claimed_until = NULL, updated_at = now()
        WHERE c.type = 'image' AND c.content ->> 'image' = ${id} AND c.status <> ${status} RETURNING ${contributionColumns}`,
  );
  if (!moved) return;
  await query(
    req,
    sql`UPDATE contribution_submissions
        SET decision = ${status}, reason = ${reason ?? null}, decided_by_id = ${req.user?.id ?? null}, decided_at = now()
        WHERE contribution_id = ${moved.id} AND number = ${moved.submissions}`,
  );
  const of = { contribution: moved.id, submission: moved.submissions };
  await emit(req, status === 'approved' ? 'contribution.approved' : 'contribution.rejected', of);
  if (status === 'approved') await emit(req, 'contribution.published', of);
  await tellReviewers(req, moved.id);
}
