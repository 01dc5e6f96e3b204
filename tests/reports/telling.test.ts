import { beforeAll, expect, it } from 'vitest';

import { allKinds, exerciseBody, makeImage, publishExercise, type PublishedExercise } from '../exercises/content';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let trainer: TestPerson;
let administrator: TestPerson;
let exercise: PublishedExercise;

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator();
  trainer = await platform.people.trainer();
  exercise = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
});

async function report(as?: TestPerson): Promise<string> {
  const answer = await platform.request('POST', '/api/error-reports', { as, body: { exercise: exercise.slug, message: 'Un secret de Zoé' } });
  return ((await answer.json()) as { id: string }).id;
}

async function titles(as: TestPerson): Promise<string[]> {
  await workThrough(platform.payload);
  const answer = await platform.request('GET', '/api/notifications/list', { as });
  const { items } = (await answer.json()) as { items: { title: string; href: string }[] };
  return items.map(({ title, href }) => `${title} ${href}`);
}

it('tells the author of the exercise, and nobody else while that one looks after it', async () => {
  const id = await report();
  expect(await titles(trainer)).toEqual([expect.stringMatching(new RegExp(`Une erreur est signalée.*error-reports/${id}`))]);
  expect(await titles(administrator)).toEqual([]);
});

it('tells the administrators where the author is no trainer any more', async () => {
  await platform.payload.update({ collection: 'users', id: trainer.id, data: { roles: ['apprenant'] }, overrideAccess: true });
  await report();
  expect(await titles(administrator)).toHaveLength(1);
  await platform.payload.update({ collection: 'users', id: trainer.id, data: { roles: ['formateur'] }, overrideAccess: true });
});

it('thanks who reported it, once, when it is handled', async () => {
  const learner = await platform.people.learner();
  const id = await report(learner);
  for (const status of ['handled', 'open', 'handled']) {
    await platform.request('PATCH', `/api/error-reports/${id}`, { as: trainer, body: { status } });
  }
  expect(await titles(learner)).toEqual([expect.stringMatching(/Votre signalement.*a été traité.* \/exercices\//)]);
});

it('has nothing of what was written in the queues', async () => {
  await report();
  const { rows } = await platform.db.query('SELECT * FROM pgboss.job');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('Zoé');
});
