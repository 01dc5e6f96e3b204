import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import type { Locale } from '../i18n/locales';

/** In which language, where it is not that of the request, and whether as a draft. */
interface Manner {
  locale?: Locale;
  draft?: boolean;
}

/**
 * How commands and hooks write documents: the matrix has been asked before, so access is overridden, and
 * `req` goes along, so everything stays in one transaction.
 */
export function createDocument<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  data: RequiredDataFromCollectionSlug<Slug>,
  manner: Manner = {},
): Promise<DataFromCollectionSlug<Slug>> {
  return req.payload.create({ collection, data, req, ...manner, depth: 0, overrideAccess: true } as never);
}

/** Changes some fields of a document. */
export function updateDocument<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
  data: Partial<DataFromCollectionSlug<Slug>>,
  manner: Manner = {},
): Promise<unknown> {
  return req.payload.update({ collection, id, data: data as never, req, ...manner, depth: 0, overrideAccess: true } as never);
}

/** Deletes a document. */
export function deleteDocument(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<unknown> {
  return req.payload.delete({ collection, id, req, depth: 0, overrideAccess: true });
}
