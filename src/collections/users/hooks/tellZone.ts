import { emit } from '@mentora/platform/events';
import type { CollectionAfterChangeHook } from 'payload';
import '../events';

/** Says that a person's days begin elsewhere, whichever way the change came. */
export const tellZone: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const moved = operation === 'update' && previousDoc?.timeZone !== undefined && previousDoc.timeZone !== doc.timeZone;
  if (moved) await emit(req, 'person.zoneChanged', { person: String(doc.id) });
  return doc;
};
