import { createHash, randomBytes } from 'node:crypto';

/** An address part that nobody guesses. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** By which a token is found; it cannot be turned back into it. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
