import { beforeAll, describe, expect, it } from 'vitest';

import { makeImage } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let people: { one: TestPerson; two: TestPerson; asking: TestPerson };

beforeAll(async () => {
  platform = await testPlatform();
  people = {
    one: await platform.people.trainer({ email: 'aaa@test.mentora.test', name: 'Zoé' }),
    two: await platform.people.trainer({ email: 'zzz@test.mentora.test', name: 'Alix' }),
    asking: await platform.people.contributor(),
  };
  await makeImage(people.two);
  await makeImage(people.one);
  // The first request loads the routes.
  await ids('/api/images?limit=1');
});

async function ids(path: string, as?: TestPerson): Promise<string[] | number> {
  const answer = await platform.request('GET', path, { as });
  if (answer.status !== 200) return answer.status;
  return ((await answer.json()) as { docs: { id: string }[] }).docs.map(({ id }) => id);
}

describe('what a reader may not read of people', () => {
  it.each(['uploadedBy.email', 'uploadedBy.name', 'uploadedBy.createdAt'])('is not found out by sorting images by %s', async (field) => {
    for (const as of [undefined, people.asking]) {
      const up = await ids(`/api/images?depth=0&sort=${field}`, as);
      const down = await ids(`/api/images?depth=0&sort=-${field}`, as);
      // Refused, or the same order both ways: neither tells anything.
      if (typeof up !== 'number') expect(down).toEqual(up);
    }
  });

  it.each(['uploadedBy.email', 'uploadedBy.name', 'moderatedBy.email'])('nor by asking for images by %s', async (field) => {
    for (const as of [undefined, people.asking]) {
      const found = await ids(`/api/images?depth=0&where[${field}][like]=a`, as);
      expect(found === 400 || (Array.isArray(found) && found.length === 0)).toBe(true);
    }
  });

  it('nor by sorting exercises by their author', async () => {
    const up = await ids('/api/exercises?depth=0&draft=true&sort=author.email', people.asking);
    expect(up === 400 || (Array.isArray(up) && up.length === 0)).toBe(true);
  });
});
