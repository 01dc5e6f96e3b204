import { MentoraError, notFound, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { renewPages } from '../../renewPages';
import '../events';
import type { ModerationStatus } from '../moderationStatus';

/** What is to be decided of an image. */
export interface ImageDecision {
  id: string;
  status: 'approved' | 'rejected';
  /** Why it is rejected, for who brought it. */
  reason?: string;
  /** The state in which whoever decides saw it: decided by somebody else meanwhile, it stays as it is. */
  seen?: ModerationStatus;
}

/** What was decided of an image, and when. */
export interface DecidedImage extends Record<string, unknown> {
  id: string;
  moderatedAt: Date;
}

/**
 * Approves or rejects an image, in the transaction of `req`: whoever calls it has asked the matrix. Throws 409
 * `imageDecidedElsewhere`, with the state that it is in, where it is not in the state that was seen any more, and 404 where
 * its author has taken it back: nobody decides on a draft.
 */
export async function decideImage(req: PayloadRequest, { id, status, reason, seen }: ImageDecision): Promise<DecidedImage> {
  const [image] = await query<DecidedImage>(
    req,
    sql`UPDATE images
        SET moderation_status = ${status}, moderated_by_id = ${req.user?.id ?? null}, moderated_at = now(), updated_at = now(),
            moderation_reason = ${(status === 'rejected' && reason) || null}
        WHERE id = ${id} AND moderation_status <> 'draft' AND (${seen ?? null}::text IS NULL OR moderation_status::text = ${seen ?? null})
        RETURNING id, moderated_at AS "moderatedAt"`,
  );
  if (!image) throw await decidedOrGone(req, id);
  await recordInAudit(req, { action: `image.${status}`, kind: 'images', subject: id });
  await emit(req, `image.${status}`, { image: id });
  // Covers and the logo are shown on pages that are the same for everybody.
  renewPages(req);
  return image;
}

async function decidedOrGone(req: PayloadRequest, id: string): Promise<MentoraError> {
  const [image] = await query<{ status: string }>(req, sql`SELECT moderation_status AS status FROM images WHERE id = ${id} AND moderation_status <> 'draft'`);
  return image ? new MentoraError('imageDecidedElsewhere', { status: 409, params: { status: image.status } }) : notFound();
}
