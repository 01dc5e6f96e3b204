import { inTransaction, query, sql } from '@mentora/platform';
import { createLocalReq, type Payload } from 'payload';
import { imageReferences } from '../queries/imageReferences';

/** Counts the uses of every image from scratch. Answers how many images had a wrong number. */
export async function rebuildImageUses(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    // Whoever writes a document meanwhile waits, and counts from what we have counted.
    await query(req, sql`LOCK TABLE image_uses IN EXCLUSIVE MODE`);
    const references = await imageReferences(req, 'all');
    await query(req, sql`DELETE FROM image_uses`);
    if (references) {
      await query(
        req,
        sql`INSERT INTO image_uses (image_id, root, document) SELECT DISTINCT image, root, id FROM (${references}) AS found`,
      );
    }
    const changed = await query(
      req,
      sql`UPDATE images SET uses = counted.uses
          FROM (SELECT images.id, count(use.image_id)::int AS uses FROM images LEFT JOIN image_uses AS use ON use.image_id = images.id GROUP BY 1) AS counted
          WHERE counted.id = images.id AND counted.uses <> images.uses RETURNING images.id`,
    );
    return changed.length;
  });
}
