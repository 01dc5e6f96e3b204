import { decide, type Person } from '@mentora/access';
import { isLocale, MentoraError, type Locale } from '@mentora/platform';
import { bodyOf, idIn } from '@mentora/platform/doors';
import { isSameOrigin, privateJson, setCookieHeader } from '@mentora/platform/http';
import { settings } from '@mentora/platform/settings';
import type { Endpoint, PayloadRequest } from 'payload';
import { answerStep } from '../commands/answerStep';
import { finishAttempt } from '../commands/finishAttempt';
import { moveToStep } from '../commands/moveToStep';
import { startAttempt } from '../commands/startAttempt';
import { ownerOf, visitorCookie, visitorTokenIn } from '../owner';
import { findAttempt } from '../queries/attemptRow';
import { attemptSummary } from '../queries/attemptSummary';
import { playerAttempt } from '../queries/playerAttempt';
import { progressOf } from '../queries/progress';

/** A page of somebody else's cannot act for a visitor, no more than for a person. */
const visitorTokenOf = (req: PayloadRequest) => (isSameOrigin(req) ? visitorTokenIn(req.headers) : undefined);

/** The doors of attempts: each parses, calls and answers. */
export const attemptEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      const { exercise, locale } = await bodyOf<Record<string, unknown>>(req);
      const input = { exercise, locale: localeIn(locale), visitorToken: visitorTokenOf(req) };
      const { attempt, newToken } = await startAttempt(req, input as Parameters<typeof startAttempt>[1]);
      const answer = privateJson(attempt);
      if (newToken) answer.headers.append('Set-Cookie', setCookieHeader(settings().url, visitorCookie(newToken)));
      return answer;
    },
  },
  {
    path: '/:id',
    method: 'get',
    handler: async (req) => {
      const attempt = await findAttempt(req, { id: idIn(req), owner: readerOf(req) });
      return privateJson(await playerAttempt(req, attempt, localeOf(req)));
    },
  },
  {
    path: '/:id/summary',
    method: 'get',
    handler: async (req) => {
      const attempt = await findAttempt(req, { id: idIn(req), owner: readerOf(req) });
      if (attempt.finished_at === null) throw new MentoraError('attemptNotFinished', { status: 409 });
      return privateJson(await attemptSummary(req, attempt, localeOf(req)));
    },
  },
  {
    path: '/:id/answers',
    method: 'post',
    handler: async (req) => {
      const { step, response, key, locale } = await bodyOf<Record<string, unknown>>(req);
      const input = { attempt: idIn(req), step, response, key, locale: localeIn(locale), visitorToken: visitorTokenOf(req) };
      return privateJson(await answerStep(req, input as Parameters<typeof answerStep>[1]));
    },
  },
  {
    path: '/:id/position',
    method: 'post',
    handler: async (req) => {
      const { position } = await bodyOf<Record<string, unknown>>(req);
      const input = { attempt: idIn(req), position, visitorToken: visitorTokenOf(req) };
      return privateJson(await moveToStep(req, input as Parameters<typeof moveToStep>[1]));
    },
  },
  {
    path: '/:id/finish',
    method: 'post',
    handler: async (req) => {
      const { locale } = await bodyOf<Record<string, unknown>>(req);
      const input = { attempt: idIn(req), locale: localeIn(locale), visitorToken: visitorTokenOf(req) };
      return privateJson(await finishAttempt(req, input));
    },
  },
];

/** `GET /api/progress`: what the person or the visitor has done. */
export const progressEndpoint: Endpoint = {
  path: '/progress',
  method: 'get',
  handler: async (req) => {
    const person = req.user as (Person & { timeZone?: string | null }) | null;
    const owner = ownerOf(person, visitorTokenOf(req));
    const zone = person?.timeZone ?? 'Europe/Paris';
    return privateJson(await progressOf(req, { owner, locale: localeOf(req), zone }));
  },
};

/** Whose attempts this person may read: everybody's where the matrix says so, else one's own. */
function readerOf(req: PayloadRequest) {
  const person = req.user as Person | null;
  return decide('attempt.read', person) === true ? true : ownerOf(person, visitorTokenOf(req));
}

function localeOf(req: PayloadRequest): Locale {
  return localeIn(req.query?.locale);
}

function localeIn(value: unknown): Locale {
  return isLocale(value) ? value : 'fr';
}
