import type { PlayerAttempt, Verdict } from '@mentora/ui/player/types';
import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { withoutWords } from '../support/withoutWords';
import { allKinds, exerciseBody, makeImage, publishExercise, zoneMiddle, type PublishedExercise } from './content';
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

describe('doing an exercise', () => {
  it('a visitor does all five kinds of step, and the end shows the score', async () => {
    const { answer, cookie, attempt } = await start(undefined);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toMatch(/^mentora-visitor=[\w-]{43}; Path=\/; Max-Age=2592000; SameSite=Lax; HttpOnly$/);
    expect(attempt.steps.map(({ kind }) => kind)).toEqual(['read', 'tap', 'choice', 'order', 'type']);

    await say(cookie, attempt.id, stepOf(attempt, 'read').id, { kind: 'read' });
    const miss = await say(cookie, attempt.id, stepOf(attempt, 'tap').id, { kind: 'tap', x: 0.1, y: 0.1 });
    expect(miss.verdict).toMatchObject({ right: false, state: { solved: false, tries: 1 } });
    expect(miss.verdict.explanationHtml).toBeUndefined();
    const second = await say(cookie, attempt.id, stepOf(attempt, 'tap').id, { kind: 'tap', x: 0.2, y: 0.1 });
    expect(second.verdict.hint).toBe('En bas à droite.');
    const hit = await say(cookie, attempt.id, stepOf(attempt, 'tap').id, zoneMiddle);
    expect(hit.verdict).toMatchObject({ right: true, state: { solved: true, firstRight: false, tries: 3 } });
    expect(hit.verdict.explanationHtml).toBe('<p>Ce bouton commence un message.</p>');

    const right = stepOf(attempt, 'choice').options.find(({ text }) => text === 'J’efface le message')!;
    const chosen = await say(cookie, attempt.id, stepOf(attempt, 'choice').id, { kind: 'choice', options: [right.id] });
    expect(chosen.verdict).toMatchObject({ right: true, feedback: [{ option: right.id, right: true, text: 'Oui.' }] });

    const words = ['Ouvrir', 'Écrire', 'Relire', 'Envoyer'];
    const items = words.map((word) => stepOf(attempt, 'order').items.find(({ text }) => text === word)!.id);
    expect(stepOf(attempt, 'order').items.map(({ text }) => text)).not.toEqual(words);
    expect((await say(cookie, attempt.id, stepOf(attempt, 'order').id, { kind: 'order', items })).verdict.right).toBe(true);

    const early = await platform.request('POST', `/api/attempts/${attempt.id}/finish`, { as: cookie, body: {} });
    expect(early.status).toBe(409);
    expect(JSON.stringify(await early.json())).toContain('stepsLeft');

    const typed = await say(cookie, attempt.id, stepOf(attempt, 'type').id, { kind: 'type', text: 'a  BIENTOT !' });
    expect(typed.verdict.right).toBe(true);

    const finish = await platform.request('POST', `/api/attempts/${attempt.id}/finish`, { as: cookie, body: {} });
    expect(await finish.json()).toMatchObject({
      score: 75,
      judged: 4,
      rightAtFirst: 3,
      revise: [{ id: stepOf(attempt, 'tap').id, index: 1, prompt: 'Touchez le bouton' }],
    });
  });
});

describe('guards', () => {
  it('somebody else’s attempt is not there', async () => {
    const [one, other] = await Promise.all([platform.people.learner(), platform.people.learner()]);
    const { attempt } = await start(one);
    const visitor = (await start(undefined)).cookie;
    const step = attempt.steps[0]!.id;
    for (const as of [other, visitor, undefined]) {
      const doors = [
        platform.request('GET', `/api/attempts/${attempt.id}`, { as }),
        platform.request('GET', `/api/attempts/${attempt.id}/summary`, { as }),
        platform.request('POST', `/api/attempts/${attempt.id}/answers`, { as, body: { step, response: { kind: 'read' } } }),
        platform.request('POST', `/api/attempts/${attempt.id}/position`, { as, body: { position: 1 } }),
        platform.request('POST', `/api/attempts/${attempt.id}/finish`, { as, body: {} }),
      ];
      for (const { status } of await Promise.all(doors)) expect(status).toBe(404);
    }
    const administrator = await platform.people.administrator();
    expect((await platform.request('GET', `/api/attempts/${attempt.id}`, { as: administrator })).status).toBe(200);
  });

  it('a page of another site cannot act for a visitor', async () => {
    const { attempt, cookie } = await start(undefined);
    const answer = await platform.request('POST', `/api/attempts/${attempt.id}/position`, {
      as: cookie,
      body: { position: 1 },
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.status).toBe(404);
  });

  it.each([
    ['choice', { kind: 'choice', options: ['9'] }, 'unknownOption'],
    ['choice', { kind: 'choice', options: [] }, 'chooseFirst'],
    ['choice', { kind: 'choice', options: ['1', '2'] }, 'chooseOne'],
    ['choice', { kind: 'read' }, 'wrongKind'],
    ['order', { kind: 'order', items: ['1', '2'] }, 'itemsDiffer'],
    ['order', { kind: 'order', items: ['1', '1', '2', '3'] }, 'itemsDiffer'],
    ['tap', { kind: 'tap', x: 2, y: 0 }, 'pointOutside'],
    ['type', { kind: 'type', text: '' }, 'typeFirst'],
    ['type', { kind: 'type', text: 'a'.repeat(501) }, 'answerTooLong'],
    ['type', { kind: 'dance' }, 'invalid'],
  ])('%s refuses %j with the code %s, and counts no try', async (kind, response, code) => {
    const { attempt, cookie } = await start(undefined);
    const step = attempt.steps.find((one) => one.kind === kind)!.id;
    const answer = await platform.request('POST', `/api/attempts/${attempt.id}/answers`, { as: cookie, body: { step, response } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`"${code}"`);
    const { rows } = await platform.db.query('SELECT FROM answers WHERE attempt_id = $1', [attempt.id]);
    expect(rows).toHaveLength(0);
  });

  it('a script that makes visitors without end is told to wait, and people who are known are not', async () => {
    const { cookie } = await start(undefined);
    await platform.db.query('UPDATE rate_limits SET count = 300');
    const refused = await platform.request('POST', '/api/attempts', { body: { exercise: exercise.slug } });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await start(cookie)).answer.status).toBe(200);
    expect((await start(trainer)).answer.status).toBe(200);
    await platform.db.query('DELETE FROM rate_limits');
  });

  it('what does not exist is said to be so', async () => {
    const { attempt, cookie } = await start(undefined);
    expect((await start(undefined, 'no-such-exercise')).answer.status).toBe(404);
    expect((await platform.request('GET', '/api/attempts/not-an-id', { as: cookie })).status).toBe(404);
    expect((await say(cookie, attempt.id, 'no-such-step', { kind: 'read' })).status).toBe(400);
    const beyond = await platform.request('POST', `/api/attempts/${attempt.id}/position`, { as: cookie, body: { position: 5 } });
    expect(beyond.status).toBe(400);
    const early = await platform.request('GET', `/api/attempts/${attempt.id}/summary`, { as: cookie });
    expect(early.status).toBe(409);
  });
});

describe('the score', () => {
  it('is what was right at the first try: trying again never raises it', async () => {
    const learner = await platform.people.learner();
    const { attempt } = await start(learner);
    await doAll(learner, attempt, false);
    await doAll(learner, attempt, true);
    expect((await finish(learner, attempt)).summary).toMatchObject({ score: 0, rightAtFirst: 0, judged: 4 });
  });

  it('is fixed at the end: finishing again changes nothing, answering again is refused', async () => {
    const learner = await platform.people.learner();
    const { attempt } = await start(learner);
    await doAll(learner, attempt, true);
    const [first, second] = await Promise.all([finish(learner, attempt), finish(learner, attempt)]);
    expect(first.summary).toMatchObject({ score: 100 });
    expect(second.summary).toEqual(first.summary);
    const late = await say(learner, attempt.id, stepOf(attempt, 'tap').id, { kind: 'tap', x: 0, y: 0 });
    expect(late.status).toBe(409);
    expect(JSON.stringify(late.verdict)).toContain('attemptFinished');
    const seen = (await (await platform.request('GET', `/api/attempts/${attempt.id}`, { as: learner })).json()) as PlayerAttempt;
    expect(seen.finished?.score).toBe(100);
    // What comes next is another attempt, with its own score.
    expect((await start(learner)).attempt.id).not.toBe(attempt.id);
  });

  it('with several zones to find, one miss takes the point and no zone is counted twice', async () => {
    const zones = [{ x: 0, y: 0, w: 0.1, h: 0.1 }, { x: 0.5, y: 0.5, w: 0.1, h: 0.1 }];
    const tap = { ...allKinds(await makeImage(trainer))[1], zones };
    const { slug } = await publishExercise(trainer, await exerciseBody([tap]));
    const touches = async (...points: [number, number][]) => {
      const { attempt, cookie } = await start(undefined, slug);
      expect(stepOf(attempt, 'tap').zoneCount).toBe(2);
      let last: Verdict | undefined;
      for (const [x, y] of points) last = (await say(cookie, attempt.id, attempt.steps[0]!.id, { kind: 'tap', x, y })).verdict;
      return { last: last!, score: (await finish(cookie, attempt)).summary.score };
    };
    const clean = await touches([0.05, 0.05], [0.05, 0.05], [0.55, 0.55]);
    expect(clean.last).toMatchObject({ right: true, found: 2, of: 2, state: { solved: true, firstRight: true, found: zones } });
    expect(clean.score).toBe(100);
    const missed = await touches([0.05, 0.05], [0.9, 0.9], [0.55, 0.55]);
    expect(missed.last).toMatchObject({ right: true, state: { solved: true, firstRight: false } });
    expect(missed.score).toBe(0);
    expect((await touches([0.05, 0.05])).score).toBe(0);
  });

  /** Right and wrong answers to one step, all at once: what the database keeps, and what each was told. */
  async function answerAtOnce() {
    const { attempt, cookie } = await start(undefined);
    const step = stepOf(attempt, 'type').id;
    const told = await Promise.all(
      ['à bientôt', 'non', 'à bientôt', 'non'].map((text) => say(cookie, attempt.id, step, { kind: 'type', text })),
    );
    const { rows } = await platform.db.query('SELECT first_right, solved, misses::int FROM answers WHERE attempt_id = $1', [attempt.id]);
    return { rows, told };
  }

  it('is decided once when a right and a wrong answer come at the same moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { rows, told } = await answerAtOnce();
      expect(rows).toHaveLength(1);
      const firsts = told.filter(({ verdict }) => verdict.state.tries === 1);
      expect(firsts.length).toBeGreaterThanOrEqual(1);
      // Who was first decides for good, and everybody is told the same.
      expect(rows[0].first_right).toBe(firsts[0]!.verdict.state.firstRight);
      for (const { verdict } of told) expect(verdict.state.firstRight).toBe(rows[0].first_right);
    }
  });

  it('would be decided several times without the unique index and the lock (control)', async () => {
    // The last test of a file whose database is its own.
    await platform.db.query('DROP INDEX attempt_step_idx');
    const { rows } = await withoutWords([/FOR UPDATE OF a/, /ON CONFLICT \(attempt_id, step\) DO UPDATE SET[\s\S]*?(?=RETURNING)/], answerAtOnce);
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ first_right }) => first_right))).toEqual(new Set([true, false]));
  });
});
