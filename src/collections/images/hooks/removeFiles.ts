import { query, sql } from '@mentora/platform';
import type { CollectionAfterDeleteHook, Payload } from 'payload';
import { filesOf, type StoredImage } from '../file/filesOf';
import { imageStore } from '../storage';
import { namedByNoImage } from '../sweepFiles';

/** Removes the files of an image once it is really gone: a deletion that is rolled back has lost nothing. */
export const removeFiles: CollectionAfterDeleteHook<StoredImage> = ({ doc, req }) => {
  const names = filesOf(doc).map(({ name }) => name);
  void removeOnceGone(req.payload, doc.id, names).catch((error: unknown) =>
    // They stay unreadable, for no row names them; sweepFiles tries again.
    req.payload.logger.warn({ err: error, msg: `The files of image ${doc.id} could not be removed yet` }),
  );
  return doc;
};

async function removeOnceGone(payload: Payload, id: string, names: string[]): Promise<void> {
  // Another connection that asks for the row's lock waits until the deletion is committed or rolled back.
  const left = await query({ payload }, sql`SELECT 1 FROM images WHERE id = ${id} FOR KEY SHARE`);
  if (left.length === 0) await (await imageStore()).remove(await namedByNoImage(payload, names));
}
