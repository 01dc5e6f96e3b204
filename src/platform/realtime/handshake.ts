import type { Person } from '@mentora/access';
import type { IncomingMessage } from 'node:http';
import type { TypedUser } from 'payload';
import { isSameOrigin } from '../http/sameOrigin';

/** Somebody at the other end of a socket. */
export interface SocketPerson {
  user: TypedUser & Person;
  sessionId: string;
}

/** How the platform asks who is there: the composition knows the log-ins. */
export interface LogIns {
  /** The person whose log-in the cookies of a request prove. */
  personOf: (headers: Pick<Headers, 'get'>) => Promise<SocketPerson | null>;
  /** What the people behind these log-ins may do; one that is over is not among them. */
  standingOf: (sessionIds: readonly string[]) => Promise<Map<string, Pick<Person, 'roles' | 'awaitsGuardian'>>>;
}

/** The headers of a request as the rest of the site reads them. */
export function headersOf({ headers }: IncomingMessage): Pick<Headers, 'get'> {
  return {
    get: (name) => {
      const value = headers[name.toLowerCase()];
      return (Array.isArray(value) ? value.join(', ') : value) ?? null;
    },
  };
}

/** Whether a socket is opened by a page of this site. A browser opens one for any page, with the cookies. */
export function isOwnPage(request: IncomingMessage): boolean {
  return isSameOrigin({ method: 'POST', headers: headersOf(request) });
}
