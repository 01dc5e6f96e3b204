import type { CollectionAfterChangeHook } from 'payload';
import { filesOf, type StoredImage } from '../file/filesOf';
import { imageStore } from '../storage';

/**
 * Writes the files of a new image, last: the row stands, and is not committed before they do. Where one cannot
 * be written the others go again and the row with them. What a crash in between leaves, sweepFiles removes.
 */
export const storeFiles: CollectionAfterChangeHook<StoredImage> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !req.file) return doc;
  const original = req.file.data;
  const sizes: Record<string, Buffer | undefined> = req.payloadUploadSizes ?? {};
  const files = filesOf(doc).map(({ size, name, mimeType }) => {
    const bytes = size ? sizes[size] : original;
    if (!bytes) throw new Error(`The size "${size}" of an image was not made`);
    return { name, mimeType, bytes };
  });

  const store = await imageStore();
  const written = await Promise.allSettled(files.map(({ name, bytes, mimeType }) => store.write(name, bytes, mimeType)));
  const failure = written.find((result) => result.status === 'rejected');
  if (failure) {
    await store.remove(files.map(({ name }) => name));
    throw failure.reason;
  }
  return doc;
};
