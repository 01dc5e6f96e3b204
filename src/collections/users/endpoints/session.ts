import type { Endpoint, PayloadRequest } from 'payload';
import { closeSession } from '../../sessions/commands/closeSession';
import type { OpenedSession } from '../../sessions/commands/openSession';
import { hintCookies, signInCookies, signOutCookies } from '../../sessions/cookies';
import type { SignedIn } from '../../sessions/queries/personOfToken';
import { deviceBehind } from '../../sessions/deviceBehind';
import { signIn } from '../commands/signIn';
import { asUser, tokenOf } from '../strategy';
import { answer, bodyOf } from './answer';

/** The person as Payload's own endpoints answer it. */
function documentOf(req: PayloadRequest, id: string): Promise<unknown> {
  return req.payload.findByID({ collection: 'users', id, depth: 0, req, overrideAccess: false });
}

/** What a log-in that was just opened answers, here and wherever else one is. */
export async function answerSignedIn(req: PayloadRequest, session: OpenedSession): Promise<Response> {
  const { user, token } = session;
  req.user = asUser(user);
  const body = {
    message: req.t('authentication:passed'),
    exp: user.expiresAt,
    token,
    user: await documentOf(req, user.id),
  };
  return answer(body, { cookies: signInCookies(session) });
}

const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const { email, password } = await bodyOf(req);
    const input = { email: email as string, password: password as string, device: deviceBehind(req.headers) };
    return answerSignedIn(req, await signIn(req, input));
  },
};

const logout: Endpoint = {
  path: '/logout',
  method: 'post',
  handler: async (req) => {
    await closeSession(req, { token: tokenOf(req.headers, req), everywhere: req.query.allSessions === 'true' });
    return answer({ message: req.t('authentication:logoutSuccessful') }, { cookies: signOutCookies() });
  },
};

const me: Endpoint = {
  path: '/me',
  method: 'get',
  handler: async (req) => {
    const message = req.t('authentication:account');
    const person = req.user as unknown as SignedIn | null;
    // No cookie is cleared here: the answer may come after that of another log-in, and would end it.
    if (!person) return answer({ user: null, message });
    return answer({
      user: await documentOf(req, person.id),
      collection: 'users',
      strategy: 'mentora-session',
      exp: person.expiresAt,
      message,
    });
  },
};

/** The strategy has already moved the log-in's end; this tells when, and renews what the cookies say. */
const refresh: Endpoint = {
  path: '/refresh-token',
  method: 'post',
  handler: async (req) => {
    const person = req.user as unknown as SignedIn | null;
    if (!person) return answer({ message: req.t('error:unauthorized') }, { status: 401 });
    const body = {
      message: req.t('authentication:tokenRefreshSuccessful'),
      user: await documentOf(req, person.id),
      exp: person.expiresAt,
      refreshedToken: tokenOf(req.headers, req),
    };
    return answer(body, { cookies: hintCookies(person) });
  },
};

/** Signing in and out at Payload's own addresses and with its own answers: its panel and clients use them. */
export const sessionEndpoints: Endpoint[] = [login, logout, me, refresh];
