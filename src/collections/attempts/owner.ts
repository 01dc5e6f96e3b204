import type { Person } from '@mentora/access';
import { readCookie, type Cookie } from '@mentora/platform/http';
import { createHash, randomBytes } from 'node:crypto';

/** Whose an attempt is: a person's, or a visitor's by the hash of a token. */
export type Owner = { user: string; visitor: null } | { user: null; visitor: string };

export const visitorCookieName = 'mentora-visitor';
/** Visitors' attempts are kept for so many days, and so is the cookie that leads to them. */
export const visitorDays = 30;

/** Who an attempt would belong to: the person who is signed in, else the visitor with this token. */
export function ownerOf(person: Person | null, visitorToken: string | undefined): Owner | undefined {
  if (person) return { user: person.id, visitor: null };
  return visitorToken ? { user: null, visitor: hashOf(visitorToken) } : undefined;
}

/** What the database keeps of a visitor's token. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A token for somebody who has none. */
export function newVisitorToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The visitor's token that a request carries. */
export function visitorTokenIn(headers: Pick<Headers, 'get'>): string | undefined {
  const token = readCookie(headers, visitorCookieName);
  return token && /^[\w-]{43}$/.test(token) ? token : undefined;
}

/** The cookie that gives a visitor a token. */
export function visitorCookie(token: string): Cookie {
  return { name: visitorCookieName, value: token, maxAge: visitorDays * 24 * 60 * 60 };
}
