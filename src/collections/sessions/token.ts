import { createHash, randomBytes } from 'node:crypto';

/** Name of the cookie that proves a log-in. Payload's panel and clients know it by this name. */
export const sessionCookie = 'payload-token';

/** How long a log-in lives without being used, and at most. */
export const idleDays = 30;
export const longestDays = 180;

/** A secret nobody can guess: 256 bits, for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. It has 256 bits: a plain hash cannot be searched. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
