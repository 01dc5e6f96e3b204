import { MentoraError, query, sql, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { kindOf } from './kind';
import { sendImage } from './sendImage';

/*
 * The images of one's own that an exercise shows are looked at with it: none of them is a draft while it waits.
 */

/** Sends the images along that an exercise shows and its author had taken back, or was to revise. */
export async function sendImagesAlong(req: PayloadRequest, images: readonly string[]): Promise<void> {
  if (images.length === 0) return;
  // In one order, and as a lock that goes with the holding of others.
  const drafts = await query<{ id: string; title: string }>(
    req,
    sql`SELECT id, title FROM images WHERE id = ANY (${uuids(images)}) AND moderation_status IN ('draft', 'changes-requested') AND uploaded_by_id = ${req.user?.id ?? null}
        ORDER BY id FOR NO KEY UPDATE`,
  );
  for (const { id, title } of drafts) {
    await kindOf(req, 'image').moved?.(req, { image: id }, 'pending');
    await sendImage(req, { id, title });
  }
}

/** An image is not taken back from under the exercise that waits with it: 409 `imageSentAlong`, which names that. */
export async function refuseSentAlong(req: PayloadRequest, images: readonly string[]): Promise<void> {
  const [shows] = await query<{ title: string }>(
    req,
    sql`SELECT s.title FROM contributions c JOIN contribution_submissions s ON s.contribution_id = c.id AND s.number = c.submissions
        WHERE c.status = 'pending' AND c.contributor_id = ${req.user?.id ?? null} AND s.image_ids && ${uuids(images)} ORDER BY c.id LIMIT 1`,
  );
  if (shows) throw new MentoraError('imageSentAlong', { status: 409, params: { title: shows.title } });
}
