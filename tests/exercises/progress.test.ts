import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { allKinds, exerciseBody, makeImage, publishExercise, type PublishedExercise } from './content';
import { doAll, finish, say, start as startAttempt, stepOf, type As } from './doing';

let platform: TestPlatform;
let trainer: TestPerson;
let exercise: PublishedExercise;

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
  exercise = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
});

const start = (as: As, slug = exercise.slug) => startAttempt(as, slug);

describe('coming back', () => {
  it('another device takes up where this one was, in the order in which it was shown', async () => {
    const learner = await platform.people.learner();
    const { attempt } = await start(learner);
    await say(learner, attempt.id, stepOf(attempt, 'tap').id, { kind: 'tap', x: 0, y: 0 });
    await say(learner, attempt.id, stepOf(attempt, 'tap').id, { kind: 'tap', x: 0, y: 0 });
    const wrong = stepOf(attempt, 'choice').options.find(({ text }) => text !== 'J’efface le message')!;
    await say(learner, attempt.id, stepOf(attempt, 'choice').id, { kind: 'choice', options: [wrong.id] });
    await platform.request('POST', `/api/attempts/${attempt.id}/position`, { as: learner, body: { position: 2 } });

    const again = await start(learner);
    expect(again.attempt.id).toBe(attempt.id);
    expect(again.attempt.position).toBe(2);
    expect(stepOf(again.attempt, 'order').items).toEqual(stepOf(attempt, 'order').items);
    expect(stepOf(again.attempt, 'tap').state).toMatchObject({ tries: 2, solved: false, hint: 'En bas à droite.' });
    expect(stepOf(again.attempt, 'choice').state?.response).toEqual({ kind: 'choice', options: [wrong.id] });
  });

  /** Begins one exercise in six windows at once, as a person and as a visitor: how many attempts each has then. */
  async function beginAtOnce(): Promise<number[]> {
    const learner = await platform.people.learner();
    const visitor = (await start(undefined)).cookie;
    const other = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
    const attempts: number[] = [];
    for (const as of [learner, visitor]) {
      const begun = await Promise.all(Array.from({ length: 6 }, () => start(as, other.slug)));
      attempts.push(new Set(begun.map(({ attempt }) => attempt.id)).size);
    }
    return attempts;
  }

  it('is one attempt, however many windows begin it at once', async () => {
    expect(await beginAtOnce()).toEqual([1, 1]);
  });

  it('would be one for each window without the unique indexes (control)', async () => {
    await platform.db.query('DROP INDEX attempts_open_of_user_idx, attempts_open_of_visitor_idx');
    try {
      expect(await beginAtOnce()).toEqual([6, 6]);
    } finally {
      await platform.db.query('DELETE FROM attempts WHERE finished_at IS NULL');
      await platform.db.query(`
        CREATE UNIQUE INDEX attempts_open_of_user_idx ON attempts (user_id, exercise_id) WHERE finished_at IS NULL;
        CREATE UNIQUE INDEX attempts_open_of_visitor_idx ON attempts (visitor, exercise_id) WHERE finished_at IS NULL`);
    }
  });

  it('stays on the version it began with', async () => {
    const published = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
    const learner = await platform.people.learner();
    const { attempt } = await start(learner, published.slug);
    const steps = (await platform.payload.findByID({ collection: 'exercises', id: published.id, depth: 0, overrideAccess: true })).steps;
    const changed = steps.slice(0, 1).map((step) => ({ ...step, prompt: 'Tout a changé' }));
    const answer = await platform.request('PATCH', `/api/exercises/${published.id}`, { as: trainer, body: { steps: changed } });
    expect(answer.status).toBe(200);
    expect((await start(learner, published.slug)).attempt.steps).toHaveLength(5);
    expect((await start(undefined, published.slug)).attempt.steps.map(({ prompt }) => prompt)).toEqual(['Tout a changé']);
    await doAll(learner, attempt, true);
    expect((await finish(learner, attempt)).summary.score).toBe(100);
  });
});

describe('a visitor’s attempts', () => {
  it('are claimed once, beside what the person had begun', async () => {
    const { claimAttempts } = await import('@/collections/attempts/commands/claimAttempts');
    const { createLocalReq } = await import('payload');
    const learner = await platform.people.learner();
    const second = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
    const { cookie, attempt } = await start(undefined);
    await doAll(cookie, attempt, true);
    await finish(cookie, attempt);
    const open = (await start(cookie, second.slug)).attempt;
    const own = (await start(learner, second.slug)).attempt;

    const visitorToken = cookie!.split('=')[1];
    const claim = async (userId: string) => claimAttempts(await createLocalReq({}, platform.payload), { userId, visitorToken });
    const other = await platform.people.learner();
    const claimed = await Promise.all([claim(learner.id), claim(learner.id), claim(learner.id)]);
    expect(claimed.sort()).toEqual([0, 0, 1]);
    expect(await claim(other.id)).toBe(0);

    const progress = (await (await platform.request('GET', '/api/progress', { as: learner })).json()) as { done: { slug: string; score: number }[]; resume: { attempt: string }[] };
    expect(progress.done).toMatchObject([{ slug: exercise.slug, score: 100 }]);
    expect(progress.resume.map((one) => one.attempt)).toEqual([own.id]);
    expect((await platform.request('GET', `/api/attempts/${open.id}`, { as: cookie })).status).toBe(404);
    expect((await platform.request('GET', `/api/attempts/${attempt.id}`, { as: learner })).status).toBe(200);
  });

  it('are erased after thirty days, answers and all, and people’s are not', async () => {
    const { eraseStaleVisitors } = await import('@/collections/attempts/commands/eraseStaleVisitors');
    const learner = await platform.people.learner();
    const old = [(await start(undefined)).attempt, (await start(learner)).attempt];
    const fresh = (await start(undefined)).attempt;
    await say(learner, old[1]!.id, stepOf(old[1]!, 'type').id, { kind: 'type', text: 'non' });
    await platform.db.query(`UPDATE attempts SET created_at = now() - interval '30 days 1 minute' WHERE id = ANY($1)`, [old.map(({ id }) => id)]);
    await platform.db.query(`UPDATE attempts SET created_at = now() - interval '29 days 23 hours' WHERE id = $1`, [fresh.id]);
    expect(await eraseStaleVisitors(platform.payload)).toBe(1);
    const { rows } = await platform.db.query('SELECT id FROM attempts WHERE id = ANY($1)', [[...old, fresh].map(({ id }) => id)]);
    expect(rows.map(({ id }) => id as string).sort()).toEqual([old[1]!.id, fresh.id].sort());
  });
});

describe('progress', () => {
  it('says what was done, by category, in a row of days, and what to go on with', async () => {
    const learner = await platform.people.learner();
    for (const right of [false, true]) {
      const { attempt } = await start(learner);
      await doAll(learner, attempt, right);
      await finish(learner, attempt);
    }
    const { attempt: open } = await start(learner);
    await platform.db.query(
      `UPDATE attempts SET finished_at = now() - interval '1 day' WHERE user_id = $1 AND score = 0`,
      [learner.id],
    );
    const progress = (await (await platform.request('GET', '/api/progress?locale=fr', { as: learner })).json()) as Record<string, unknown>;
    expect(progress.done).toMatchObject([{ slug: exercise.slug, score: 0, lastScore: 100, times: 2, available: true, category: 'premiers-pas' }]);
    expect(progress.resume).toMatchObject([{ attempt: open.id, slug: exercise.slug, position: 0, steps: 5 }]);
    expect(progress.categories).toMatchObject([{ key: 'premiers-pas', title: 'Premiers pas', done: 1 }]);
    expect(progress.daysInARow).toBe(2);
    const nobody = (await (await platform.request('GET', '/api/progress')).json()) as Record<string, unknown>;
    expect(nobody).toMatchObject({ done: [], resume: [], daysInARow: 0 });
  });
});
