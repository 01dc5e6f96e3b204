import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { parseKeys } from '../crypto/keys';
import { StartError } from '../runtime/StartError';

/** What opens what lies in the database (private texts, links that were signed), and what devices know the site by. */
export interface BackedUpKeys {
  PAYLOAD_SECRET: string;
  ENCRYPTION_KEYS: string;
  /** Not there where nothing is pushed, nor in a backup of an earlier version. */
  VAPID_PRIVATE_KEY?: string;
}

/** Where the keys lie in a backup. */
export const keysName = 'keys.json';

const shape = z.union([
  z.object({ PAYLOAD_SECRET: z.string(), ENCRYPTION_KEYS: z.string(), VAPID_PRIVATE_KEY: z.string().optional() }),
  z.object({ salt: z.base64(), iv: z.base64(), sealed: z.base64() }),
]);

const tagBytes = 16;
const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** Half a second of work for each guess. */
const keyFrom = (passphrase: string, salt: Buffer) =>
  derive(passphrase, salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 });

/** The keys as a backup holds them: as they are, or for whoever knows the passphrase. */
export async function writeKeys(keys: BackedUpKeys, passphrase: string | undefined): Promise<string> {
  if (!passphrase) return JSON.stringify(keys);
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await keyFrom(passphrase, salt), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(keys)), cipher.final(), cipher.getAuthTag()]);
  return JSON.stringify({ salt: salt.toString('base64'), iv: iv.toString('base64'), sealed: sealed.toString('base64') });
}

/** Reads what `writeKeys` has written. */
export async function readKeys(text: string, passphrase: string | undefined): Promise<BackedUpKeys> {
  const found = shape.parse(JSON.parse(text));
  if (!('sealed' in found)) return found;
  if (!passphrase) {
    throw new StartError('The keys in this backup are behind a passphrase: give it in MENTORA_BACKUP_PASSPHRASE.');
  }
  const sealed = Buffer.from(found.sealed, 'base64');
  const key = await keyFrom(passphrase, Buffer.from(found.salt, 'base64'));
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(found.iv, 'base64'), { authTagLength: tagBytes });
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  try {
    const plain = decipher.update(sealed.subarray(0, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
    return JSON.parse(plain) as BackedUpKeys;
  } catch {
    throw new StartError('MENTORA_BACKUP_PASSPHRASE does not open the keys of this backup. Nothing was changed.');
  }
}

/** What tells a key from another, and says nothing of the key. */
export function printOf(key: string | Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** The prints of keys of private text, by their ids. */
export function printsOf(encryptionKeys: string): Record<string, string> {
  const keys = parseKeys(encryptionKeys) ?? [];
  return Object.fromEntries(keys.map(({ id, secret }) => [id, printOf(secret.export())]));
}
