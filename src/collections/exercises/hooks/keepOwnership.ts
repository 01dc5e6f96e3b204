import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../../idOf';

/** Who wrote an exercise and where it is found is the server's to say: what a request sends does not count. */
export const keepOwnership: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') {
    return { ...data, author: req.user?.id ?? data.author ?? null, slug: null, searchText: undefined };
  }
  return { ...data, author: idOf(originalDoc.author), slug: originalDoc.slug ?? null };
};
