import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { settings } from '../settings';
import type { EncryptionKey } from './keys';

/**
 * The row that a text belongs to: the kind of row, and what tells it from the others of its kind. Copied into another
 * row, a text cannot be read.
 */
export type BoundTo = readonly [kind: string, ...id: string[]];

/** Thrown for what was changed, lies in a row that is not its own, or was encrypted by a key that is not here. */
export class UnreadableText extends Error {
  constructor(reason: string) {
    super(`A private text cannot be read: ${reason}`);
    this.name = 'UnreadableText';
  }
}

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Encrypts a private text for the row that it is kept in: `k1.` and AES-256-GCM's output in base64url. */
export function seal(text: string, boundTo: BoundTo, keys = currentKeys()): string {
  return sealBytes(Buffer.from(text, 'utf8'), boundTo, keys);
}

/** The same for bytes: a file. */
export function sealBytes(bytes: Buffer, boundTo: BoundTo, keys = currentKeys()): string {
  const [key] = keys;
  if (!key) throw new Error('There is no key to encrypt with');
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key.secret, iv).setAAD(associated(key.id, boundTo));
  const sealed = Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return `${key.id}.${sealed.toString('base64url')}`;
}

/** Reads what `seal` has written for this row. Throws `UnreadableText` where it cannot. */
export function unseal(sealed: string, boundTo: BoundTo, keys = currentKeys()): string {
  return unsealBytes(sealed, boundTo, keys).toString('utf8');
}

/** Reads what `sealBytes` has written for this row. Throws `UnreadableText` where it cannot. */
export function unsealBytes(sealed: string, boundTo: BoundTo, keys = currentKeys()): Buffer {
  const id = keyIdOf(sealed);
  const key = keys.find((each) => each.id === id);
  if (!key) throw new UnreadableText(`the key "${id}" is not among ENCRYPTION_KEYS`);
  const bytes = Buffer.from(sealed.slice(id.length + 1), 'base64url');
  if (bytes.length < ivBytes + tagBytes) throw new UnreadableText('it is cut short');
  const decipher = createDecipheriv(algorithm, key.secret, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(associated(id, boundTo))
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]);
  } catch {
    throw new UnreadableText('it was changed, or lies in a row that is not its own');
  }
}

/** Reads such a text, or answers null where it cannot be read: the rest is read all the same. */
export function unsealed(sealed: string, boundTo: BoundTo): string | null {
  try {
    return unseal(sealed, boundTo);
  } catch (error) {
    if (error instanceof UnreadableText) return null;
    throw error;
  }
}

/** The id of the key that encrypts now. */
export function currentKeyId(): string {
  const [key] = currentKeys();
  if (!key) throw new Error('There is no key to encrypt with');
  return key.id;
}

/** The id of the key that a text was encrypted with. */
function keyIdOf(sealed: string): string {
  return sealed.slice(0, Math.max(0, sealed.indexOf('.')));
}

function currentKeys(): readonly EncryptionKey[] {
  const { encryptionKeys } = settings();
  if (!encryptionKeys) throw new Error('ENCRYPTION_KEYS is not given: private text is neither written nor read');
  return encryptionKeys;
}

/** Written as JSON, no two rows read the same: `["a","bc"]` is not `["ab","c"]`. */
function associated(id: string, boundTo: BoundTo): Buffer {
  return Buffer.from(JSON.stringify([id, ...boundTo]), 'utf8');
}
