import { MentoraError, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import '../events';
import { mayDecide } from '../review/mayDecide';
import { contributionColumns, contributions, type Contribution, type Remark } from './contribution';
import { kindOf } from './kind';
import { refuseReviewer } from './refusals';
import { tellReviewers } from './reviewers';

/** What is decided of a submission. */
export interface Decision {
  id: string;
  /** The submission that the reviewer has seen; a newer one is not decided on unseen. */
  submission?: number;
  to: 'approved' | 'changes-requested' | 'rejected';
  reason?: string;
  remarks?: Remark[];
  publishAt?: string | null;
}

const eventOf = {
  approved: 'contribution.approved',
  'changes-requested': 'contribution.changesRequested',
  rejected: 'contribution.rejected',
} as const;

/**
 * Decides on what waits, once: of several reviewers the first one does, the others are told 409. Answers the
 * contribution and what was submitted.
 */
export async function decide(req: PayloadRequest, decision: Decision): Promise<{ contribution: Contribution; content: unknown }> {
  const { id, submission, to, reason, remarks = [], publishAt } = decision;
  const [seen] = await query<{ type: string; content: unknown; contributor: string | null }>(
    req,
    sql`SELECT type, content, contributor_id AS contributor FROM contributions WHERE id = ${id}`,
  );
  if (!seen) return refuseReviewer(req, id);
  if (!(await mayDecide(req, seen.contributor))) throw new MentoraError('ownContribution', { status: 403 });
  const kind = kindOf(req, seen.type);
  await kind.lock?.(req, seen.content);

  const [contribution] = await contributions(
    req,
    sql`UPDATE contributions c
        SET status = ${to}, reviewed_by_id = ${req.user?.id ?? null}, reviewed_at = now(), rejection_reason = ${reason ?? null},
            publish_at = ${publishAt ?? null}::timestamptz, claimed_by_id = NULL, claimed_until = NULL, updated_at = now()
        WHERE c.id = ${id} AND c.status = 'pending'
          AND (${submission ?? null}::int IS NULL OR c.submissions = ${submission ?? null}::int)
        RETURNING ${contributionColumns}`,
  );
  if (!contribution) return refuseReviewer(req, id);
  const [submitted] = await query<{ content: unknown }>(
    req,
    sql`UPDATE contribution_submissions
        SET decision = ${to}, reason = ${reason ?? null}, remarks = ${JSON.stringify(remarks)}::jsonb,
            decided_by_id = ${req.user?.id ?? null}, decided_at = now()
        WHERE contribution_id = ${id} AND number = ${contribution.submissions} AND decision IS NULL RETURNING content`,
  );
  if (!submitted) throw new Error('A contribution waits without a submission');
  if (to !== 'approved') await kind.moved?.(req, submitted.content, to);
  await recordInAudit(req, {
    action: eventOf[to],
    kind: 'contributions',
    subject: id,
    details: { submission: contribution.submissions, ...(publishAt && { publishAt }) },
  });
  await emit(req, eventOf[to], { contribution: id, submission: contribution.submissions });
  await tellReviewers(req, id);
  return { contribution, content: submitted.content };
}
