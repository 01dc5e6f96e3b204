import { MentoraError, query, sql, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { kindOf } from './kind';
import { followImage } from './followImage';

interface Waiting extends Record<string, unknown> {
  id: string;
  title: string;
}

/**
 * What an exercise shows has to be approved before it is. Where some of its images wait, they are approved along, or it
 * is refused with their names: 409 `imagesWait`.
 */
export async function settleImages(req: PayloadRequest, images: readonly string[], approve: boolean): Promise<void> {
  const waiting = await query<Waiting>(
    req,
    sql`SELECT id, title FROM images WHERE moderation_status IN ('pending', 'changes-requested') AND id = ANY (${uuids(images)})
        ORDER BY id FOR UPDATE`,
  );
  if (waiting.length === 0) return;
  if (!approve) {
    const names = waiting.map(({ title }) => `« ${title} »`).join(', ');
    throw new MentoraError('imagesWait', {
      status: 409,
      params: { names, count: waiting.length },
      extra: { images: waiting },
    });
  }
  for (const { id } of waiting) {
    await kindOf(req, 'image').publish(req, { image: id }, { contributor: null, publishAt: null, existing: id });
    await followImage(req, { id, status: 'approved' });
  }
}
