import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let learner: TestPerson;
let trainer: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  learner = await platform.people.learner();
  trainer = await platform.people.trainer();
  administrator = await platform.people.administrator();
});

const ask = async (method: string, path: string, as?: TestPerson, body?: unknown) =>
  platform.request(method, path, { as, body });
const statusOf = async (...args: Parameters<typeof ask>) => (await ask(...args)).status;

describe('the doors that Payload opens by itself', () => {
  it('there is no queue to run and no statistics of one', async () => {
    for (const person of [undefined, learner, administrator]) {
      for (const path of ['/api/payload-jobs/run', '/api/payload-jobs', '/api/payload-jobs/handle-schedules', '/api/globals/payload-jobs-stats']) {
        expect(await statusOf('GET', path, person), path).toBe(404);
        expect(await statusOf('POST', path, person, {}), path).toBe(404);
      }
    }
  });

  it('nobody writes locks; those of the panel are for those who enter it', async () => {
    const lock = { globalSlug: 'settings', user: { relationTo: 'users', value: learner.id } };
    for (const person of [learner, trainer, administrator]) {
      expect(await statusOf('POST', '/api/payload-locked-documents', person, lock)).toBe(403);
    }
    expect(await statusOf('GET', '/api/payload-locked-documents', learner)).toBe(403);
    expect(await statusOf('GET', '/api/payload-locked-documents', trainer)).toBe(200);
  });

  it('preferences are kept for who enters the panel, and each sees his or her own', async () => {
    const path = '/api/payload-preferences/collection-images';
    expect(await statusOf('POST', path, undefined, { value: { a: 1 } })).toBe(401);
    expect(await statusOf('POST', path, learner, { value: { a: 1 } })).toBe(403);
    expect(await statusOf('GET', path, learner)).toBe(403);
    expect(await statusOf('POST', path, trainer, { value: { limit: 25 } })).toBe(200);
    expect(await (await ask('GET', path, trainer)).json()).toMatchObject({ value: { limit: 25 } });
    expect(await (await ask('GET', path, administrator)).json()).toMatchObject({ value: null });
    const all = (await (await ask('GET', '/api/payload-preferences', administrator)).json()) as { docs: unknown[] };
    expect(all.docs).toEqual([]);
    expect(await statusOf('DELETE', '/api/payload-preferences/never-kept', trainer)).toBe(404);
    expect(await statusOf('DELETE', path, administrator)).toBe(404);
    expect(await statusOf('DELETE', path, learner)).toBe(403);
    expect(await statusOf('DELETE', '/api/payload-preferences?where[key][exists]=true', administrator)).toBeLessThan(500);
    expect(await (await ask('GET', path, trainer)).json()).toMatchObject({ value: { limit: 25 } });
  });

  it('one’s own preference is deleted, once', async () => {
    const path = '/api/payload-preferences/collection-skills';
    await ask('POST', path, trainer, { value: { limit: 50 } });
    expect(await statusOf('DELETE', path, trainer)).toBe(200);
    expect(await (await ask('GET', path, trainer)).json()).toMatchObject({ value: null });
    expect(await statusOf('DELETE', path, trainer)).toBe(404);
  });

  it('nobody has pictures drawn with words of his own', async () => {
    for (const person of [undefined, administrator]) expect(await statusOf('GET', '/api/og?title=Mentora', person)).toBe(404);
  });

  it('migrations and keys are nobody’s, and GraphQL knows none of them', async () => {
    for (const slug of ['payload-migrations', 'payload-kv']) {
      // 404 where Payload has no door at all.
      expect([403, 404], slug).toContain(await statusOf('GET', `/api/${slug}`, administrator));
      expect([403, 404], slug).toContain(await statusOf('POST', `/api/${slug}`, administrator, {}));
    }
    for (const name of ['PayloadPreferences', 'PayloadLockedDocuments', 'PayloadMigrations', 'PayloadKvs']) {
      const response = await platform.graphql(`{ ${name} { totalDocs } }`, { as: administrator });
      expect(JSON.stringify(await response.json())).toContain('Cannot query');
    }
  });
});
