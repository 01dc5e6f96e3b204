import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { exerciseBody, makeImage, publishExercise, allKinds } from './content';

/** What was asked of Next's cache, and what somebody else's connection saw in the database at that moment. */
const renewed = vi.hoisted(() => ({ calls: [] as string[], look: undefined as (() => Promise<unknown>) | undefined, seen: [] as Promise<unknown>[] }));

vi.mock('next/cache', async (original) => ({
  ...(await original<object>()),
  revalidatePath: (path: string) => void renewed.calls.push(path),
  revalidateTag: (tag: string) => {
    renewed.calls.push(tag);
    if (renewed.look) renewed.seen.push(renewed.look());
  },
}));

let platform: TestPlatform;
let administrator: TestPerson;
let trainer: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator();
  trainer = await platform.people.trainer();
});

beforeEach(() => {
  Object.assign(renewed, { calls: [], look: undefined, seen: [] });
});

/** Has each renewal look at one value in the database; it must be the new one, so the change was committed before. */
function watch(statement: string, values: unknown[] = []): void {
  renewed.look = async () => {
    const { rows } = await platform.db.query<{ value: unknown }>(statement, values);
    return rows[0]?.value;
  };
}

async function seen(): Promise<unknown[]> {
  return Promise.all(renewed.seen);
}

describe('the cached pages are made anew once a change is committed, and before its answer', () => {
  it('when the settings of the site change', async () => {
    watch('SELECT name AS value FROM settings');
    const answer = await platform.request('POST', '/api/globals/settings', { as: administrator, body: { name: 'Chez nous' } });
    expect(answer.status).toBe(200);
    expect(renewed.calls).toEqual(expect.arrayContaining(['settings', '/']));
    expect(await seen()).toEqual(['Chez nous']);
  });

  it('when an approved image is rejected, and when it is approved again', async () => {
    const image = await makeImage(trainer);
    watch('SELECT moderation_status::text AS value FROM images WHERE id = $1', [image]);
    for (const status of ['rejected', 'approved']) {
      const answer = await platform.request('POST', `/api/images/${image}/moderate`, { as: administrator, body: { status } });
      expect(answer.status).toBe(200);
      // What was looked at is to be read before the next change.
      await seen();
    }
    expect(await seen()).toEqual(['rejected', 'approved']);
  });

  it('when an exercise is published, changed and taken off the shelf', async () => {
    const { id } = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
    expect(renewed.calls).toContain('/');
    watch('SELECT _status::text AS value FROM exercises WHERE id = $1', [id]);
    await platform.request('PATCH', `/api/exercises/${id}`, { as: trainer, body: { _status: 'draft' } });
    expect(await seen()).toEqual(['draft']);
  });

  it('and not when the change is refused', async () => {
    await platform.request('POST', '/api/globals/settings', { as: trainer, body: { name: 'Chez moi' } });
    await platform.request('POST', '/api/globals/settings', { as: administrator, body: { name: '' } });
    await platform.request('POST', `/api/images/${await makeImage(trainer)}/moderate`, { as: trainer, body: { status: 'rejected' } });
    expect(renewed.calls).toEqual([]);
  });
});
