import { isSameOrigin, readCookie } from '@mentora/platform/http';
import type { AuthStrategy, TypedUser } from 'payload';
import { personOfToken, type SignedIn } from '../sessions/queries/personOfToken';
import { sessionCookie } from '../sessions/token';

/**
 * The token of a request: a header that only a program can set, or the cookie where a page of this site sent
 * it. `request` is undefined for pages and server actions, whose origin Next checks.
 */
export function tokenOf(
  headers: Pick<Headers, 'get'>,
  request?: { method?: string; headers: Pick<Headers, 'get'> },
): string | undefined {
  const given = /^(?:JWT|Bearer) ([\w-]+)$/.exec(headers.get('authorization') ?? '')?.[1];
  if (given) return given;
  if (request && !isSameOrigin(request)) return undefined;
  return readCookie(headers, sessionCookie);
}

/** A signed-in person as Payload's access functions and panel know one: what they need, not the whole document. */
export function asUser(person: SignedIn): TypedUser {
  return { ...person, collection: 'users', _strategy: 'mentora-session' } as unknown as TypedUser;
}

/** Finds the person behind a request by the log-in that its token proves. */
export const sessionStrategy: AuthStrategy = {
  name: 'mentora-session',
  authenticate: async ({ headers, payload, req }) => {
    const token = tokenOf(headers, req);
    const person = token ? await personOfToken({ payload }, token) : null;
    return { user: person && asUser(person) };
  },
};
