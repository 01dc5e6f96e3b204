import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { allKinds, exerciseBody, makeImage, publishExercise, type PublishedExercise } from './content';

let platform: TestPlatform;
let learner: TestPerson;
let trainer: TestPerson;
let contributor: TestPerson;
let writer: TestPerson;
let exercise: PublishedExercise;
let draft: string;
let later: PublishedExercise;

beforeAll(async () => {
  platform = await testPlatform();
  [learner, trainer, contributor] = await Promise.all([
    platform.people.learner(),
    platform.people.trainer(),
    platform.people.contributor(),
  ]);
  writer = await platform.people.trainer();
  const steps = allKinds(await makeImage(trainer));
  const cover = await makeImage(trainer, 'La couverture');
  exercise = await publishExercise(trainer, await exerciseBody(steps, { title: 'Envoyer un message', cover, tags: ['sms'] }));
  const publishAt = new Date(Date.now() + 60_000).toISOString();
  later = await publishExercise(trainer, await exerciseBody(steps, { title: 'Demain', publishAt }));
  const answer = await platform.request('POST', '/api/exercises?draft=true', { as: writer, body: { title: 'Brouillon' } });
  draft = ((await answer.json()) as { doc: { id: string } }).doc.id;
});

const get = async (path: string, as?: TestPerson) => {
  const answer = await platform.request('GET', path, { as });
  return { status: answer.status, body: (await answer.json()) as Record<string, never> };
};

describe('the list of exercises', () => {
  it('gives readers the catalogue in the shape of Payload’s lists, without any step', async () => {
    for (const as of [undefined, learner, contributor]) {
      const { status, body } = await get('/api/exercises?limit=2', as);
      expect(status).toBe(200);
      expect(body).toMatchObject({ totalDocs: 1, limit: 2, page: 1, totalPages: 1, hasNextPage: false, nextPage: null });
      expect(body.docs).toEqual([
        {
          id: exercise.id,
          slug: 'envoyer-un-message',
          title: 'Envoyer un message',
          summary: 'Pour apprendre.',
          category: expect.objectContaining({ key: 'premiers-pas', title: 'Premiers pas' }) as unknown,
          tags: ['sms'],
          skills: [],
          difficulty: 'easy',
          minutes: 5,
          cover: expect.objectContaining({ alt: 'La couverture' }) as unknown,
          createdAt: expect.any(String) as unknown,
          updatedAt: expect.any(String) as unknown,
        },
      ]);
    }
  });

  it('gives who may edit the documents with their steps', async () => {
    const { body } = await get('/api/exercises?depth=0&limit=10', trainer);
    expect(body.totalDocs).toBe(3);
    expect(JSON.stringify(body)).toContain('zones');
    const versions = await get('/api/exercises/versions?depth=0&limit=50', writer);
    expect((versions.body.docs as unknown as { parent: string }[]).map(({ parent }) => parent)).toContain(draft);
    const drafts = await get('/api/exercises?draft=true&limit=50', writer);
    expect((drafts.body.docs as unknown as { id: string }[]).map(({ id }) => id)).toContain(draft);
    expect((await get('/api/exercises/versions?depth=0', contributor)).status).toBe(403);
  });

  it('narrows and sorts by what everybody sees', async () => {
    expect((await get('/api/exercises?difficulty=easy&minutesMax=5&category=premiers-pas&q=mesage&sort=-title')).body.totalDocs).toBe(1);
    expect((await get('/api/exercises?where[difficulty][equals]=hard')).body.totalDocs).toBe(0);
    expect((await get('/api/exercises?where[minutes][less_than_equal]=4')).body.totalDocs).toBe(0);
    expect((await get('/api/exercises?limit=1000')).body.limit).toBe(100);
  });

  it.each([
    ['where[steps.zones][exists]=true', 'fieldNotQueryable'],
    ['where[title][like]=a', 'fieldNotQueryable'],
    ['where[and][0][author][equals]=x', 'fieldNotQueryable'],
    ['where[constructor][equals]=x', 'fieldNotQueryable'],
    ['sort=steps.zones', 'fieldNotSortable'],
    ['sort=author', 'fieldNotSortable'],
    ['limit=0', 'invalid'],
    ['page=abc', 'invalid'],
    ['locale=de', 'unknownLocale'],
    ['nonsense=1', 'unknownParameter'],
  ])('refuses %s with the code %s', async (query, code) => {
    const { status, body } = await get(`/api/exercises?${query}`, learner);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(`"${code}"`);
  });
});

describe('one exercise', () => {
  it('is a card for readers, the document for who may edit', async () => {
    const card = await get(`/api/exercises/${exercise.id}`, learner);
    expect(card.status).toBe(200);
    expect(card.body).not.toHaveProperty('steps');
    expect(card.body.title).toBe('Envoyer un message');
    expect((await get(`/api/exercises/${exercise.id}?depth=0`, trainer)).body).toHaveProperty('steps');
  });

  it('is not there before its date, nor as a draft, nor by another name', async () => {
    for (const id of [later.id, draft, '00000000-0000-7000-8000-000000000000']) {
      expect((await get(`/api/exercises/${id}`, learner)).status).toBe(404);
    }
    expect((await get(`/api/exercises/${draft}?draft=true`, writer)).body.title).toBe('Brouillon');
    const other = await platform.people.contributor();
    expect((await get(`/api/exercises/${draft}?draft=true`, other)).status).toBe(404);
    const change = await platform.request('PATCH', `/api/exercises/${draft}`, { as: other, body: { title: 'À moi' } });
    expect(change.status).toBe(404);
    const known = await platform.request('PATCH', `/api/exercises/${exercise.id}`, { as: other, body: { title: 'À moi' } });
    expect(known.status).toBe(404);
  });
});
