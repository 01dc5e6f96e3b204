import type { LogIns } from '@mentora/platform/realtime';
import { readCookie } from '@mentora/platform/http';
import type { Payload } from 'payload';
import { asUser } from '../users/strategy';
import { personOfToken } from './queries/personOfToken';
import { standingOfSessions } from './queries/standingOfSessions';
import { sessionCookie } from './token';

/** Who is behind a socket: the same log-in as for pages. */
export function logInsOf(payload: Payload): LogIns {
  return {
    personOf: async (headers) => {
      const token = readCookie(headers, sessionCookie);
      const person = token ? await personOfToken({ payload }, token) : null;
      return person && { user: asUser(person), sessionId: person.sessionId };
    },
    standingOf: (sessionIds) => standingOfSessions({ payload }, sessionIds),
  };
}
