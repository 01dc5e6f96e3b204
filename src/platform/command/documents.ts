import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';

/**
 * How commands and hooks write documents: the matrix has been asked before, so access is overridden, and
 * `req` goes along, so everything stays in one transaction.
 */
export function createDocument<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  data: RequiredDataFromCollectionSlug<Slug>,
): Promise<DataFromCollectionSlug<Slug>> {
  return req.payload.create({ collection, data, req, depth: 0, overrideAccess: true });
}

/** Changes some fields of a document. */
export function updateDocument<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
  data: Partial<DataFromCollectionSlug<Slug>>,
): Promise<unknown> {
  return req.payload.update({ collection, id, data: data as never, req, depth: 0, overrideAccess: true });
}

/** Deletes a document. */
export function deleteDocument(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<unknown> {
  return req.payload.delete({ collection, id, req, depth: 0, overrideAccess: true });
}
