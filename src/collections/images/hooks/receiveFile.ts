import { may, type Person } from '@mentora/access';
import { forbidden, MentoraError, signInFirst } from '@mentora/platform';
import { requireClean } from '@mentora/platform/uploads';
import { randomBytes } from 'node:crypto';
import type { CollectionBeforeOperationHook } from 'payload';
import { slugify } from '@/collections/exercises/slugify';
import { cleanImage } from '../file/cleanImage';
import { fingerprintOf } from '../fingerprint/fingerprintOf';

/**
 * Puts a clean file in the place of the one that was received, before Payload looks at it. Its name is made from
 * the title and from chance: it cannot be guessed, collides with nothing, and never means another picture, so
 * caches may keep it for ever.
 */
export const receiveFile: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update') return;
  const person = req.user as Person | null;
  // Payload asks the matrix after this hook: nobody makes us decode a picture that will be refused.
  if (!overrideAccess && !may(operation === 'create' ? 'image.upload' : 'image.edit', person)) {
    throw person ? forbidden() : signInFirst();
  }
  // Cropping would fetch and write the file again.
  delete req.query?.uploadEdits;

  if (operation === 'update') {
    if (req.file) throw new MentoraError('imageFileFixed', { status: 409, field: 'file' });
    return;
  }
  // Without a file Payload would fetch the address that the body names.
  if (!req.file) throw new MentoraError('fileMissing', { status: 400, field: 'file' });
  await requireClean(req, req.file.data);
  const { data, mimeType, extension } = await cleanImage(req.file.data);
  const { title } = (args as { data?: { title?: unknown } }).data ?? {};
  const name = `${slugify(typeof title === 'string' ? title : '', 'image')}-${randomBytes(9).toString('hex')}.${extension}`;
  req.file = { data, mimetype: mimeType, name, size: data.length };
  req.context.fingerprint = await fingerprintOf(data);
};
