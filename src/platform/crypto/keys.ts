import { createSecretKey, type KeyObject } from 'node:crypto';

/** A key for private text: its id stands in front of everything that it encrypts. */
export interface EncryptionKey {
  id: string;
  /** 32 bytes, made ready once: doing that for each text takes longer than to encrypt it. */
  secret: KeyObject;
}

/** What `ENCRYPTION_KEYS` looks like, for whoever has to write one. */
export const keysExpected = 'keys like k1:BASE64, each of 32 bytes at random, separated by commas, the newest first';

/** Reads `k2:base64,k1:base64`: the first key encrypts, all of them decrypt. Undefined where it is no such list. */
export function parseKeys(text: string): EncryptionKey[] | undefined {
  const keys = text.split(',').flatMap((item) => {
    const [, id, base64] = /^([a-z][a-z0-9]{0,15}):([A-Za-z0-9+/]{43}=)$/.exec(item.trim()) ?? [];
    return id && base64 ? [{ id, secret: createSecretKey(base64, 'base64') }] : [undefined];
  });
  const whole = keys.filter((key) => key !== undefined);
  if (whole.length < keys.length || new Set(whole.map(({ id }) => id)).size < whole.length) return undefined;
  return whole;
}

/** What `parseKeys` reads. */
export function keysAsText(keys: readonly EncryptionKey[]): string {
  return keys.map(({ id, secret }) => `${id}:${secret.export().toString('base64')}`).join(',');
}
