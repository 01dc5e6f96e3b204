import type { PlayerAttempt, PlayerStep, Verdict } from '@mentora/ui/player/types';
import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { allKinds, exerciseBody, makeImage, publishExercise, zoneMiddle, type PublishedExercise } from './content';

let platform: TestPlatform;
let trainer: TestPerson;
let exercise: PublishedExercise;

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
  exercise = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));
});

type As = TestPerson | string | undefined;

async function start(as: As, slug = exercise.slug) {
  const answer = await platform.request('POST', '/api/attempts', { as, body: { exercise: slug, locale: 'fr' } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  return { answer, cookie, attempt: (await answer.json()) as PlayerAttempt };
}

async function say(as: As, attempt: string, step: string, response: unknown) {
  const answer = await platform.request('POST', `/api/attempts/${attempt}/answers`, { as, body: { step, response } });
  return { status: answer.status, verdict: (await answer.json()) as Verdict };
}

const stepOf = <Kind extends PlayerStep['kind']>(attempt: PlayerAttempt, kind: Kind) =>
  attempt.steps.find((step) => step.kind === kind) as Extract<PlayerStep, { kind: Kind }>;

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
