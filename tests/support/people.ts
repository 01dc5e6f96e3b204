import type { Role } from '@mentora/access';
import { createLocalReq } from 'payload';
import type { Payload } from 'payload';
import { openSession } from '@/collections/sessions/commands/openSession';
import { sessionCookie } from '@/collections/sessions/token';
import type { User } from '@/payload-types';

/** Somebody who is signed in. */
export interface TestPerson {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  /** What this person's browser sends. */
  cookie: string;
}

/** What of a person's profile matters to a test; the rest is as after registering and confirming. */
export type Wishes = Partial<Omit<User, 'id' | 'roles' | 'collection'>>;

/** Makes people by what they are; each call another person. */
export interface People {
  learner: (wishes?: Wishes) => Promise<TestPerson>;
  trainer: (wishes?: Wishes) => Promise<TestPerson>;
  contributor: (wishes?: Wishes) => Promise<TestPerson>;
  parent: (wishes?: Wishes) => Promise<TestPerson>;
  administrator: (wishes?: Wishes) => Promise<TestPerson>;
  /** Somebody with several roles, or with none that has a name of its own. */
  withRoles: (roles: Role[], wishes?: Wishes) => Promise<TestPerson>;
}

let made = 0;

/** The makers of people for a platform. */
export function peopleOf(payload: Payload): People {
  const withRoles = async (roles: Role[], wishes: Wishes = {}): Promise<TestPerson> => {
    made += 1;
    const { id, name, email } = await payload.create({
      collection: 'users',
      overrideAccess: true,
      data: {
        name: `Personne ${made}`,
        email: `personne-${made}@test.mentora.test`,
        emailConfirmedAt: new Date().toISOString(),
        locale: 'fr',
        timeZone: 'Europe/Paris',
        theme: 'auto',
        contrast: 'normal',
        textSize: 'normal',
        roles,
        ...wishes,
      },
    });
    return { id, name, email, roles, cookie: await signIn(payload, id) };
  };
  const withRole = (role: Role) => (wishes?: Wishes) => withRoles([role], wishes);
  return {
    learner: withRole('apprenant'),
    trainer: withRole('formateur'),
    contributor: withRole('contributeur'),
    parent: withRole('parent'),
    administrator: withRole('administrateur'),
    withRoles,
  };
}

/** Opens a log-in for a person, as a right password does, and gives the cookie that proves it. */
async function signIn(payload: Payload, userId: string): Promise<string> {
  const req = await createLocalReq({}, payload);
  const { token } = await openSession(req, { userId, userAgent: null, address: '127.0.0.1' });
  return `${sessionCookie}=${token}`;
}
