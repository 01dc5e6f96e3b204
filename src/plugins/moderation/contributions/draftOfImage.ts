import { MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import '../events';
import { contributionColumns, contributions, type Contribution } from './contribution';
import { kindOf } from './kind';
import { tellReviewers } from './reviewers';

/**
 * An image has one contribution, which its upload has begun: whoever begins one of an image gets that, as a draft
 * again. Undefined where it has none yet. Throws 409 where it is approved, 400 where it is not one's own.
 */
export async function draftOfImage(req: PayloadRequest, content: unknown): Promise<Contribution | undefined> {
  const { image } = content as { image: string | null };
  if (!image) return undefined;
  await kindOf(req, 'image').lock?.(req, content);
  const person = req.user!.id;
  const [theirs] = await query<{ uploader: string | null; status: string }>(
    req,
    sql`SELECT uploaded_by_id AS uploader, moderation_status AS status FROM images WHERE id = ${image}`,
  );
  if (theirs?.uploader !== person) throw new MentoraError('invalidInput', { status: 400, fields: { 'content.image': 'invalid' } });
  if (theirs.status === 'approved') throw new MentoraError('contributionNotEditable', { status: 409, params: { state: 'approved' }, extra: { state: 'approved' } });
  const [draft] = await contributions(
    req,
    sql`UPDATE contributions c SET status = 'draft', claimed_by_id = NULL, claimed_until = NULL, updated_at = now()
        WHERE c.type = 'image' AND c.content ->> 'image' = ${image} AND c.contributor_id = ${person} RETURNING ${contributionColumns}`,
  );
  if (!draft) return undefined;
  const open = await query(
    req,
    sql`UPDATE contribution_submissions SET decision = 'withdrawn', decided_at = now(), decided_by_id = ${person}
        WHERE contribution_id = ${draft.id} AND decision IS NULL RETURNING id`,
  );
  if (open.length > 0) await emit(req, 'contribution.withdrawn', { contribution: draft.id, submission: draft.submissions });
  await tellReviewers(req, draft.id);
  return draft;
}
