import { query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { CollectionAfterChangeHook } from 'payload';
import '../events';
import { indexImage } from '../commands/indexImage';

/** Keeps what the library's search knows of an image; of a new one also what it looks like, and says that it has come. */
export const indexAfterChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const id = String(doc.id);
  await indexImage(req, id);
  if (operation !== 'create') return doc;
  const { fingerprint } = req.context as { fingerprint?: string };
  if (fingerprint) await query(req, sql`UPDATE images SET fingerprint = ${`x${fingerprint}`}::bit(64) WHERE id = ${id}`);
  await emit(req, 'image.uploaded', { image: id });
  return doc;
};
