import type { Role } from '@mentora/access';
import type { Payload } from 'payload';

/** Somebody who is signed in. */
export interface TestPerson {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  /** What this person's browser sends. */
  cookie: string;
}

interface Wishes {
  name?: string;
  email?: string;
  locale?: 'fr' | 'en' | 'ar';
}

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
      data: { name: `Personne ${made}`, email: `personne-${made}@test.mentora.test`, locale: 'fr', roles, ...wishes },
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

/** Opens a log-in for a person and gives the cookie that proves it. */
async function signIn(payload: Payload, id: string): Promise<string> {
  const name = 'mentora-test-person';
  if (!payload.authStrategies.some((strategy) => strategy.name === name)) {
    payload.authStrategies.push({
      name,
      authenticate: async ({ headers }) => {
        const person = new RegExp(`${name}=([\\w-]+)`).exec(headers.get('cookie') ?? '')?.[1];
        if (!person) return { user: null };
        const user = await payload.findByID({ collection: 'users', id: person, depth: 0, overrideAccess: true });
        return { user: { ...user, collection: 'users' } };
      },
    });
  }
  return `${name}=${id}`;
}
