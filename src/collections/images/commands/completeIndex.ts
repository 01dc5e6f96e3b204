import { query, sql } from '@mentora/platform';
import type { Payload } from 'payload';
import { fingerprintOf } from '../fingerprint/fingerprintOf';
import { imageStore } from '../storage';
import { indexImage } from './indexImage';
import { makeThumb } from './makeThumb';
import { rebuildImageUses } from './rebuildImageUses';

const batch = 100;

/**
 * Fills in what images have not that the library's search and its lists need, such as those from before there was one, and
 * counts their uses anew. What cannot be read (a file that is gone) is left for the next time.
 */
export async function completeIndex(payload: Payload): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await query<{ id: string; name: string | null; worded: boolean; seen: boolean; small: boolean }>(
      { payload },
      sql`SELECT id, filename AS name, search_text IS NOT NULL AS worded, fingerprint IS NOT NULL AS seen,
                 sizes_thumb_filename IS NOT NULL AS small
          FROM images
          WHERE (search_text IS NULL OR fingerprint IS NULL OR (sizes_thumb_filename IS NULL AND filename IS NOT NULL)) AND id > ${after} ORDER BY id LIMIT ${batch}`,
    );
    for (const { id, name, worded, seen, small } of rows) {
      if (!worded) await indexImage({ payload }, id);
      if (!seen && name) await look(payload, id, name);
      if (!small && name) await shrink(payload, id, name);
    }
    if (rows.length < batch) break;
    after = rows.at(-1)!.id;
  }
  await rebuildImageUses(payload);
}

async function look(payload: Payload, id: string, name: string): Promise<void> {
  try {
    const bytes = await (await imageStore()).read(name);
    if (!bytes) return;
    const fingerprint = await fingerprintOf(Buffer.from(bytes));
    await query({ payload }, sql`UPDATE images SET fingerprint = ${`x${fingerprint}`}::bit(64) WHERE id = ${id}`);
  } catch (err) {
    payload.logger.warn({ err, msg: `What image ${id} looks like could not be found out` });
  }
}

async function shrink(payload: Payload, id: string, name: string): Promise<void> {
  try {
    await makeThumb(payload, id, name);
  } catch (err) {
    payload.logger.warn({ err, msg: `The thumb of image ${id} could not be made` });
  }
}
