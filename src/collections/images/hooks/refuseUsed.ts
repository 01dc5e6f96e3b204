import { MentoraError, query, sql } from '@mentora/platform';
import type { CollectionBeforeDeleteHook } from 'payload';
import { countImageUses } from '../queries/imageUses';
import { isNeeded } from '../queries/unpublishedUses';

/** An image that is in use stays; so does one that something shows which is not published yet, whoever’s it is. */
export const refuseUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  // An exercise that takes the image at this moment waits for us, or we see it.
  await query(req, sql`SELECT 1 FROM images WHERE id = ${id} FOR UPDATE`);
  const uses = await countImageUses(req, String(id));
  if (uses > 0) throw new MentoraError('imageInUse', { status: 409, params: { uses } });
  if (await isNeeded(req, String(id))) throw new MentoraError('imageNeeded', { status: 409 });
};
