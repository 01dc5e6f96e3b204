import { createHash, randomBytes } from 'node:crypto';

/** What every key begins with, so that a person, or a program that looks for leaked secrets, knows one. */
const start = 'mentora_';

/** A new key: 256 bits that nobody can guess. */
export function newKey(): string {
  return start + randomBytes(32).toString('base64url');
}

/** What is kept of a key. It has 256 bits: a plain hash cannot be searched. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** What a person tells a key by. */
export function prefixOf(key: string): string {
  return key.slice(0, start.length + 6);
}

/** The key that a request is sent with: `Authorization: Bearer mentora_…`. It need not be one that is good. */
export function keyIn(headers: Pick<Headers, 'get'>): string | undefined {
  return /^Bearer (mentora_[\w-]*)$/i.exec(headers.get('authorization')?.trim() ?? '')?.[1];
}
