import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** Cost of one hash, as OWASP advises for argon2id: 19 MiB and two passes, about 30 ms. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const derive = promisify(argon2);

interface Parsed {
  memory: number;
  passes: number;
  parallelism: number;
  salt: Buffer;
  key: Buffer;
}

/** Longest password that is taken, in characters: a phrase fits, a flood does not. */
export const longestPassword = 256;

/** The same password typed on two keyboards may differ in Unicode form. */
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'), 'utf8');
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

/** Hashes a password with argon2id, in the usual PHC form, so that the cost may rise later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive('argon2id', { ...cost, message: bytesOf(password), nonce: salt, tagLength: 32 });
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(key)}`;
}

function parse(hash: string): Parsed | undefined {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(hash);
  if (!found) return undefined;
  const [, memory, passes, parallelism, salt = '', key = ''] = found;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  };
}

/** What is compared where nobody has that address, so that the answer takes as long. */
const nobody: Parsed = { ...cost, salt: randomBytes(16), key: randomBytes(32) };

/**
 * Whether a password fits a hash. Without a hash it does the same work and says no: neither the answer nor
 * its time tells whether an account exists.
 */
export async function passwordFits(password: string, hash: string | null | undefined): Promise<boolean> {
  const known = hash ? parse(hash) : undefined;
  const { salt, key, ...costs } = known ?? nobody;
  const derived = await derive('argon2id', {
    ...costs,
    message: bytesOf(password.slice(0, longestPassword)),
    nonce: salt,
    tagLength: key.length,
  });
  return timingSafeEqual(derived, key) && known !== undefined;
}
