import config from '@payload-config';
import {
  collectionSurfaces,
  endpointSurfaces,
  globalSurfaces,
  may,
  standings,
  type Person,
  type Role,
  type Standing,
} from '@mentora/access';
import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { Documents } from './documents';
import { readExpectedTable, type Expectation } from './expectedTable';

/**
 * Every operation of every collection and global, by every role and by nobody, on one's own document and on
 * somebody else's, through the real REST door, against the table that a person can read.
 */
const running = await config;
const { columns, rows } = readExpectedTable();

let platform: TestPlatform;
let documents: Documents;
let stranger: TestPerson;
const people = new Map<Standing, TestPerson>();

beforeAll(async () => {
  platform = await testPlatform();
  documents = new Documents(platform.payload);
  stranger = await platform.people.administrator({ name: 'Quelqu’un d’autre' });
  for (const standing of standings) {
    if (standing !== 'visiteur') people.set(standing, await platform.people.withRoles([standing]));
  }
});

const refused = (status: number) => [401, 403, 404].includes(status);

/** Whether a request got through to the operation. A 400 or 409 did: the door was open, the content was not right. */
async function passes(method: string, path: string, as?: TestPerson, body?: unknown): Promise<boolean> {
  const response = await platform.request(method, path, { as, body });
  if (response.status === 500) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return !refused(response.status);
}

/** A document as a variant of a row asks for it (`exercises.read:published`, `images.read:pending`). */
async function documentFor(slug: string, variant: string | undefined, owner: TestPerson): Promise<string> {
  if (slug === 'exercises' && variant === 'published') return publishedExercise(owner);
  const id = await documents.make(slug, owner);
  if (slug === 'images' && variant) {
    // Moderation is a command's; here only what it leaves behind matters.
    await platform.db.query('UPDATE images SET moderation_status = $1 WHERE id = $2', [variant, id]);
  }
  return id;
}

async function publishedExercise(owner: TestPerson): Promise<string> {
  const category = await documents.make('categories', stranger);
  const id = await documents.make('exercises', owner);
  await platform.payload.update({
    collection: 'exercises',
    id,
    data: { ...(await documents.publishable(category)), _status: 'published' } as never,
    user: { ...(await platform.payload.findByID({ collection: 'users', id: stranger.id })), collection: 'users' },
    overrideAccess: false,
  });
  return id;
}

/** Payload's addresses of preferences end in a key, not an id: there one asks for many, and counts. */
const byQuery = new Set(['payload-preferences']);

async function finds(method: string, slug: string, id: string, as?: TestPerson): Promise<boolean> {
  const body = method === 'PATCH' ? {} : undefined;
  const response = await platform.request(method, `/api/${slug}?where[id][equals]=${id}`, { as, body });
  if (refused(response.status)) return false;
  const { docs } = (await response.json()) as { docs: unknown[] };
  return docs.length > 0;
}

/** Tries one operation on one document. */
async function attempt(slug: string, operation: string, id: string, as?: TestPerson): Promise<boolean> {
  const methods: Record<string, string> = { read: 'GET', update: 'PATCH', delete: 'DELETE' };
  if (byQuery.has(slug) && operation in methods) return finds(methods[operation]!, slug, id, as);
  switch (operation) {
    case 'create':
      return passes('POST', `/api/${slug}`, as, await documents.body(slug));
    case 'read':
      return passes('GET', `/api/${slug}/${id}`, as);
    case 'update':
      return passes('PATCH', `/api/${slug}/${id}`, as, {});
    case 'delete':
      return passes('DELETE', `/api/${slug}/${id}`, as);
    default: {
      const response = await platform.request('GET', `/api/${slug}/versions?where[parent][equals]=${id}`, { as });
      if (refused(response.status)) return false;
      const { totalDocs } = (await response.json()) as { totalDocs: number };
      return totalDocs > 0;
    }
  }
}

for (const [row, expected] of rows) {
  const [name = '', variant] = row.split(':');
  const [slug = '', operation = ''] = name.split('.');
  if (!collectionSurfaces[slug]) continue;
  describe(row, () => {
    columns.forEach((column, index) => {
      const expectation: Expectation = expected[index] ?? 'no';
      const person = () => people.get(column as Standing);

      it(`${column}: ${expectation === 'yes' ? 'may' : 'may not'}, on somebody else’s`, async () => {
        const id = operation === 'create' ? '' : await documentFor(slug, variant, await another(slug));
        expect(await attempt(slug, operation, id, person())).toBe(expectation === 'yes');
      });

      if (operation !== 'create' && column !== 'visiteur') {
        it(`${column}: ${expectation === 'no' ? 'may not' : 'may'}, on one’s own`, async () => {
          const owner = slug === 'users' ? await platform.people.withRoles([column as Role]) : person()!;
          const id = await documentFor(slug, variant, owner);
          expect(await attempt(slug, operation, id, slug === 'users' ? owner : person())).toBe(expectation !== 'no');
        });
      }
    });
  });
}

/** Somebody else, who may make a document of this kind. */
async function another(slug: string): Promise<TestPerson> {
  return slug === 'users' ? platform.people.learner() : stranger;
}

describe('collections that commands alone write', () => {
  const shut = Object.entries(collectionSurfaces).filter(([slug]) => running.collections.some((c) => c.slug === slug));
  for (const [slug, surface] of shut) {
    const operations = [
      ['create', 'POST', `/api/${slug}`],
      ['read', 'GET', `/api/${slug}`],
      ['update', 'PATCH', `/api/${slug}?where[id][exists]=true`],
      ['delete', 'DELETE', `/api/${slug}?where[id][exists]=true`],
    ] as const;
    for (const [operation, method, path] of operations) {
      // A command may answer where Payload would create: it has a row of its own.
      if (surface[operation] !== 'nobody' || `${method} ${path}` in endpointSurfaces) continue;
      for (const standing of standings) {
        it(`${slug}.${operation} is refused to ${standing}`, async () => {
          expect(await passes(method, path, people.get(standing), method === 'GET' ? undefined : {})).toBe(false);
        });
      }
    }
  }
});

describe('endpoints that are not an operation of a collection', () => {
  for (const [endpoint, permission] of Object.entries(endpointSurfaces)) {
    const [method = '', address = ''] = endpoint.split(' ');
    for (const standing of standings) {
      const person: Person | null = standing === 'visiteur' ? null : { id: 'x', roles: [standing] };
      if (may(permission, person)) continue;
      it(`${endpoint} is refused to ${standing}`, async () => {
        const path = address.replaceAll(/:\w+/g, '01912345-6789-7abc-8def-0123456789ab');
        expect(await passes(method, path, people.get(standing), method === 'GET' ? undefined : {})).toBe(false);
      });
    }
  }
});

describe('globals', () => {
  for (const slug of Object.keys(globalSurfaces)) {
    for (const operation of ['read', 'update'] as const) {
      columns.forEach((column, index) => {
        const expectation = rows.get(`${slug}.${operation}`)?.[index];
        it(`${slug}.${operation}: ${column} ${expectation === 'yes' ? 'may' : 'may not'}`, async () => {
          const method = operation === 'read' ? 'GET' : 'POST';
          const body = operation === 'read' ? undefined : {};
          const through = await passes(method, `/api/globals/${slug}`, people.get(column as Standing), body);
          expect(through).toBe(expectation === 'yes');
        });
      });
    }
  }
});
