import { MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import '../events';
import { contributionColumns, contributions, type Contribution } from './contribution';
import { kindOf } from './kind';
import { tellReviewers } from './reviewers';
import { refuseSentAlong } from './sentAlong';

/**
 * An image has one contribution, which its upload has begun: whoever begins one of an image gets that, as a draft
 * again, and the image with it. Undefined where it has none yet. Throws 409 where it is approved or was, or an exercise
 * shows it that waits; 400 where it is not one's own.
 */
export async function draftOfImage(req: PayloadRequest, content: unknown): Promise<Contribution | undefined> {
  const { image } = content as { image: string | null };
  if (!image) return undefined;
  const kind = kindOf(req, 'image');
  await kind.lock?.(req, content);
  const person = req.user!.id;
  // What was approved and is hidden while somebody looks at it is not taken out of their sight.
  const [theirs] = await query<{ uploader: string | null; approved: boolean }>(
    req,
    sql`SELECT uploaded_by_id AS uploader, moderation_status = 'approved' OR EXISTS (
          SELECT FROM contributions c WHERE c.type = 'image' AND c.content ->> 'image' = images.id::text AND c.status = 'approved') AS approved
        FROM images WHERE id = ${image}`,
  );
  if (theirs?.uploader !== person) throw new MentoraError('invalidInput', { status: 400, fields: { 'content.image': 'invalid' } });
  if (theirs.approved) throw new MentoraError('contributionNotEditable', { status: 409, params: { state: 'approved' }, extra: { state: 'approved' } });
  await refuseSentAlong(req, [image]);
  await kind.moved?.(req, content, 'draft');
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
