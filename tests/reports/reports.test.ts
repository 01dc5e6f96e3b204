import { beforeAll, describe, expect, it } from 'vitest';

import { allKinds, exerciseBody, makeImage, publishExercise, type PublishedExercise } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let trainer: TestPerson;
let exercise: PublishedExercise;
let step: string;

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
  exercise = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
  const { rows } = await platform.db.query(
    `SELECT s->>'id' AS id FROM editions, jsonb_array_elements(content->'steps') s WHERE s->>'kind' = 'tap' AND exercise_id = $1`,
    [exercise.id],
  );
  step = rows[0].id;
});

const report = (body: object, as?: TestPerson) => platform.request('POST', '/api/error-reports', { as, body });

async function kept(id: string) {
  const { rows } = await platform.db.query('SELECT * FROM error_reports WHERE id = $1', [id]);
  return rows[0];
}

describe('reporting an error', () => {
  it('a visitor tells what is wrong in a step, and a trainer finds it with its step’s own words', async () => {
    const answer = await report({ exercise: exercise.slug, step, message: '  Le bouton a changé de place. ' });
    expect(answer.status).toBe(201);
    const { id } = (await answer.json()) as { id: string };
    expect(await kept(id)).toMatchObject({
      message: 'Le bouton a changé de place.',
      exercise_id: exercise.id,
      step,
      reporter_id: null,
      status: 'open',
    });

    const list = await platform.request('GET', '/api/error-reports?depth=0', { as: trainer });
    const { docs } = (await list.json()) as { docs: { id: string; about: string }[] };
    expect(docs.find((doc) => doc.id === id)?.about).toMatch(/^Étape 2\s: Touchez le bouton$/);
  });

  it('remembers who reported it', async () => {
    const learner = await platform.people.learner();
    const answer = await report({ exercise: exercise.slug, message: 'Trop long.', locale: 'en' }, learner);
    const { id } = (await answer.json()) as { id: string };
    expect(await kept(id)).toMatchObject({ reporter_id: learner.id, step: null, about: 'In the exercise as a whole' });
  });

  it.each([
    ['without a message', { message: '   ' }, 400, 'required'],
    ['with far too long a message', { message: 'x'.repeat(2001) }, 400, 'tooLong'],
    ['about a step that there is not', { step: 'nowhere', message: 'x' }, 400, 'unknownStep'],
    ['about an exercise that there is not', { exercise: 'nowhere', message: 'x' }, 404, 'notFound'],
  ])('%s it is refused, and nothing is kept', async (_, given, status, code) => {
    const count = async () => (await platform.db.query('SELECT count(*)::int AS n FROM error_reports')).rows[0].n;
    const before = await count();
    const answer = await report({ exercise: exercise.slug, ...given }, await platform.people.learner());
    expect(answer.status).toBe(status);
    expect(JSON.stringify(await answer.json())).toContain(code);
    expect(await count()).toBe(before);
  });

  it('lets a person send ten in an hour', async () => {
    const learner = await platform.people.learner();
    const send = () => report({ exercise: exercise.slug, message: 'Encore.' }, learner);
    const answers = await Promise.all(Array.from({ length: 12 }, send));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('handling a report', () => {
  it('a trainer closes it, and nothing else of it can be changed', async () => {
    const { id } = (await (await report({ exercise: exercise.slug, message: 'À corriger.' }, await platform.people.learner())).json()) as { id: string };
    const body = { status: 'handled', message: 'Rien.', reporter: trainer.id };
    const answer = await platform.request('PATCH', `/api/error-reports/${id}`, { as: trainer, body });
    expect(answer.status).toBe(200);
    const row = await kept(id);
    expect(row).toMatchObject({ status: 'handled', message: 'À corriger.', handled_by_id: trainer.id });
    expect(row.handled_at).toBeInstanceOf(Date);
    expect(row.reporter_id).not.toBe(trainer.id);

    await platform.request('PATCH', `/api/error-reports/${id}`, { as: trainer, body: { status: 'open' } });
    expect(await kept(id)).toMatchObject({ status: 'open', handled_by_id: null, handled_at: null });
  });
});
