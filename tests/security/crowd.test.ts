import { beforeAll, describe, expect, it } from 'vitest';

import { allKinds, exerciseBody, makeImage, publishExercise, type PublishedExercise } from '../exercises/content';
import { fromSomewhere, goodPassword, newAddress } from '../accounts/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let exercise: PublishedExercise;

/** More than the database's pool has connections. */
const many = 14;

beforeAll(async () => {
  platform = await testPlatform();
  await platform.people.administrator();
  const trainer = await platform.people.trainer();
  exercise = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
});

/**
 * A request that holds a connection and waits for a second one never ends where all the others do the same: then
 * the whole site stands still.
 */
describe('a crowd at the same moment', () => {
  const crowd = (send: () => Promise<Response>) => Promise.all(Array.from({ length: many }, send));
  const statuses = async (send: () => Promise<Response>) => new Set((await crowd(send)).map(({ status }) => status));

  it('reports errors', async () => {
    const body = { exercise: exercise.slug, message: 'Une faute.' };
    expect(await statuses(() => platform.request('POST', '/api/error-reports', { body, headers: fromSomewhere() }))).toEqual(new Set([201]));
  });

  it('begins an exercise', async () => {
    const body = { exercise: exercise.slug };
    expect(await statuses(() => platform.request('POST', '/api/attempts', { body, headers: fromSomewhere() }))).toEqual(new Set([200]));
  });

  it('registers', async () => {
    const send = () =>
      platform.request('POST', '/api/users/register', {
        body: { name: 'Ada Martin', email: newAddress(), password: goodPassword, terms: true },
        headers: fromSomewhere(),
      });
    expect(await statuses(send)).toEqual(new Set([200]));
    // Each compares and makes hashes, which are slow by design.
  }, 60_000);
});
