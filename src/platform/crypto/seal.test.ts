import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKeys, type EncryptionKey } from './keys';
import { seal, unseal, UnreadableText } from './seal';

const key = (id: string): EncryptionKey => ({ id, secret: createSecretKey(randomBytes(32)) });
const k1 = key('k1');
const k2 = key('k2');
const row = ['message', 'a', '1'] as const;

describe('a sealed text', () => {
  it('is read again as it was, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, id) => {
        expect(unseal(seal(text, ['kind', ...id], [k1]), ['kind', ...id], [k1])).toBe(text);
      }),
    );
  });

  it('begins with the id of its key, does not show what it says, and is never the same twice', () => {
    const sealed = seal('Le secret', row, [k1]);
    expect(sealed).toMatch(/^k1\.[\w-]+$/);
    expect(Buffer.from(sealed.slice(3), 'base64url').includes('secret')).toBe(false);
    expect(seal('Le secret', row, [k1])).not.toBe(sealed);
  });

  it('cannot be read in another row, however alike their names are', () => {
    const sealed = seal('Le secret', ['message', 'a', 'bc'], [k1]);
    for (const other of [['message', 'ab', 'c'], ['message', 'a', 'bc', ''], ['message', 'abc'], ['note', 'a', 'bc']] as const) {
      expect(() => unseal(sealed, other, [k1])).toThrow(UnreadableText);
    }
  });

  it('cannot be read once any bit of it was changed', () => {
    const bytes = Buffer.from(seal('Oui', row, [k1]).slice(3), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => unseal(`k1.${changed.toString('base64url')}`, row, [k1])).toThrow(UnreadableText);
    }
  });

  it('cannot be read when it is cut short', () => {
    const sealed = seal('Oui', row, [k1]);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => unseal(sealed.slice(0, length), row, [k1])).toThrow(UnreadableText);
    }
  });

  it('is read by any key that is there, and written by the first', () => {
    const old = seal('avant', row, [k1]);
    expect(unseal(old, row, [k2, k1])).toBe('avant');
    expect(seal('après', row, [k2, k1])).toMatch(/^k2\./);
    expect(() => unseal(old, row, [k2])).toThrow('"k1" is not among ENCRYPTION_KEYS');
    // Nor by another key under its id.
    expect(() => unseal(old, row, [{ ...k2, id: 'k1' }])).toThrow(UnreadableText);
    // Nor is the id in front anybody's to change.
    expect(() => unseal(old.replace('k1', 'k3'), row, [{ ...k1, id: 'k3' }])).toThrow(UnreadableText);
  });
});

describe('ENCRYPTION_KEYS', () => {
  const base64 = randomBytes(32).toString('base64');

  it('is one or more keys, the newest first', () => {
    expect(parseKeys(`k2:${base64}, k1:${base64}`)?.map(({ id, secret }) => [id, secret.symmetricKeySize])).toEqual([['k2', 32], ['k1', 32]]);
  });

  it.each(['', 'k1', `:${base64}`, `k1:${base64},`, `k1:${base64},k1:${base64}`, `K.1:${base64}`, 'k1:c2hvcnQ=', base64])(
    'is not %s',
    (text) => expect(parseKeys(text)).toBeUndefined(),
  );
});
