import { query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import '../events';
import { imageReferences } from '../queries/imageReferences';

/**
 * Keeps which images a document shows, and with it how many documents show each image, after the document was written
 * or deleted. Runs in its transaction. Two documents may take the same images at the same time: the images are
 * locked in one order.
 */
export async function noteImageUses(req: PayloadRequest, root: string, document: string): Promise<void> {
  const references = await imageReferences(req, { root, document });
  if (!references) return;
  const changes = await query<{ image: string; by: number }>(
    req,
    sql`WITH shown AS (SELECT DISTINCT image FROM (${references}) AS found),
        gone AS (
          DELETE FROM image_uses AS use WHERE root = ${root} AND document = ${document}
            AND NOT EXISTS (SELECT FROM shown WHERE shown.image = use.image_id)
          RETURNING image_id
        ),
        come AS (
          INSERT INTO image_uses (image_id, root, document) SELECT image, ${root}, ${document} FROM shown
          ON CONFLICT DO NOTHING RETURNING image_id
        ),
        change AS (SELECT image_id AS image, -1 AS by FROM gone UNION ALL SELECT image_id, 1 FROM come),
        locked AS MATERIALIZED (
          SELECT images.id, change.by FROM images JOIN change ON change.image = images.id
          ORDER BY images.id FOR NO KEY UPDATE OF images
        ),
        counted AS (UPDATE images SET uses = images.uses + locked.by FROM locked WHERE images.id = locked.id)
        SELECT image, by FROM change ORDER BY image`,
  );
  for (const { image, by } of changes) await emit(req, by > 0 ? 'image.used' : 'image.unused', { image, root, document });
}
