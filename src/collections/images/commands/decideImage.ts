import { notFound, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import type { PayloadRequest } from 'payload';
import { renewPages } from '../../renewPages';

/** What was decided of an image, and when. */
export interface DecidedImage extends Record<string, unknown> {
  id: string;
  moderatedAt: Date;
}

/** Approves or rejects an image, in the transaction of `req`: whoever calls it has asked the matrix. */
export async function decideImage(req: PayloadRequest, id: string, status: 'approved' | 'rejected'): Promise<DecidedImage> {
  const [image] = await query<DecidedImage>(
    req,
    sql`UPDATE images
        SET moderation_status = ${status}, moderated_by_id = ${req.user?.id ?? null}, moderated_at = now(), updated_at = now()
        WHERE id = ${id}
        RETURNING id, moderated_at AS "moderatedAt"`,
  );
  if (!image) throw notFound();
  await recordInAudit(req, { action: `image.${status}`, kind: 'images', subject: id });
  // Covers and the logo are shown on pages that are the same for everybody.
  renewPages(req);
  return image;
}
