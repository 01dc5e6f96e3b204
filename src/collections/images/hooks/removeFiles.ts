import { afterCommit } from '@mentora/platform';
import type { CollectionAfterDeleteHook } from 'payload';
import { filesOf, type StoredImage } from '../file/filesOf';
import { imageStore } from '../storage';
import { namedByNoImage } from '../sweepFiles';

/** Removes the files of an image once it is really gone: a deletion that is rolled back has lost nothing. */
export const removeFiles: CollectionAfterDeleteHook<StoredImage> = ({ doc, req }) => {
  const names = filesOf(doc).map(({ name }) => name);
  const removeNameless = async () => (await imageStore()).remove(await namedByNoImage(req.payload, names));
  afterCommit(req, () => {
    removeNameless().catch((error: unknown) =>
      // They stay unreadable, for no row names them; sweepFiles tries again.
      req.payload.logger.warn({ err: error, msg: `The files of image ${doc.id} could not be removed yet` }),
    );
  });
  return doc;
};

