import { describe, expect, it } from 'vitest';
import { clampPosition, isComplete, openAttempt, reducePlayer, type PlayerAction } from './state';
import type { PlayerAttempt, SentAnswer, StepResponse, Verdict } from './types';

const attempt: PlayerAttempt = {
  id: 'a1',
  exercise: { id: 'e1', slug: 'envoyer-un-message', title: 'Envoyer un message' },
  position: 1,
  stepLinks: [],
  steps: [
    { id: 'r', kind: 'read', prompt: 'Lire', bodyHtml: '<p>…</p>', state: { solved: true, firstRight: true, tries: 1 } },
    { id: 'c', kind: 'choice', prompt: 'Choisir', multiple: false, options: [{ id: 'x', text: 'X' }, { id: 'y', text: 'Y' }] },
    { id: 'o', kind: 'order', prompt: 'Ordonner', items: [{ id: '2', text: 'Deux' }, { id: '1', text: 'Un' }] },
  ],
};

const wrong: Verdict = { right: false, state: { solved: false, firstRight: false, tries: 1 } };
const right: Verdict = {
  right: true,
  explanationHtml: '<p>Bien vu</p>',
  state: { solved: true, firstRight: false, tries: 2 },
};

function after(...actions: PlayerAction[]) {
  return actions.reduce(reducePlayer, openAttempt(attempt));
}

const pick = (option: string): StepResponse => ({ kind: 'choice', options: [option] });
const sent = (option: string): SentAnswer => ({ key: 'key', response: pick(option) });

describe('the player', () => {
  it('opens where the person left, with the items as they were shuffled', () => {
    const state = openAttempt(attempt);
    expect(state.position).toBe(1);
    expect(state.steps.o?.draft).toEqual({ kind: 'order', items: ['2', '1'] });
    expect(state.steps.r?.state?.solved).toBe(true);
  });

  it('shows what was answered before', () => {
    const [read, choice, order] = attempt.steps;
    const state = openAttempt({
      ...attempt,
      steps: [read!, { ...choice!, state: { solved: true, firstRight: true, tries: 1, response: pick('y') } }, order!],
    });
    expect(state.steps.c?.draft).toEqual(pick('y'));
  });

  it('says of a step that was missed before that it was', () => {
    const [read, choice, order] = attempt.steps;
    const missed = { solved: false, firstRight: false, tries: 1, response: pick('x') };
    const state = openAttempt({ ...attempt, steps: [read!, { ...choice!, state: missed }, order!] });
    expect(state.steps.c?.last?.verdict.right).toBe(false);
    expect(state.steps.r?.last).toBeUndefined();
    expect(state.steps.o?.last).toBeUndefined();
  });

  it('keeps the explanation for who comes back to a solved step', () => {
    const state = after({ type: 'sent', step: 'c', sent: sent('x') }, { type: 'judged', step: 'c', response: pick('x'), verdict: right });
    expect(state.steps.c).toMatchObject({ sending: 'idle', state: { solved: true, explanationHtml: '<p>Bien vu</p>' } });
  });

  it('forgets what was said of an answer once the answer changes', () => {
    const judged = after({ type: 'judged', step: 'c', response: pick('x'), verdict: wrong });
    expect(judged.steps.c?.last?.verdict.right).toBe(false);
    const changed = reducePlayer(judged, { type: 'drafted', step: 'c', draft: pick('y') });
    expect(changed.steps.c?.last).toBeUndefined();
    expect(changed.steps.c?.state?.tries).toBe(1);
  });

  it('lets nothing change while an answer travels, nor once the step is solved', () => {
    const travelling = after({ type: 'sent', step: 'c', sent: sent('x') }, { type: 'drafted', step: 'c', draft: pick('y') });
    expect(travelling.steps.c?.draft).toEqual(pick('x'));
    const solved = after({ type: 'judged', step: 'c', response: pick('x'), verdict: right }, { type: 'drafted', step: 'c', draft: pick('y') });
    expect(solved.steps.c?.draft).toBeUndefined();
  });

  it('keeps an answer whose connection was lost', () => {
    const state = after({ type: 'sent', step: 'c', sent: sent('x') }, { type: 'lost', step: 'c' });
    expect(state.steps.c).toMatchObject({ sending: 'lost', draft: pick('x'), pending: sent('x') });
  });

  it('asks for an answer before it judges one', () => {
    const early = after({ type: 'early', step: 'c' });
    expect(early.steps.c?.early).toBe(true);
    expect(reducePlayer(early, { type: 'drafted', step: 'c', draft: pick('x') }).steps.c?.early).toBe(false);
  });

  it('keeps a hint that was once given', () => {
    const state = after(
      { type: 'judged', step: 'c', response: pick('x'), verdict: { ...wrong, hint: 'En bas' } },
      { type: 'hinted', step: 'c' },
      { type: 'judged', step: 'c', response: pick('x'), verdict: wrong },
    );
    expect(state.steps.c).toMatchObject({ hint: 'En bas', hintShown: true });
  });

  it('reaches the end only once there is a result', () => {
    expect(after({ type: 'went', position: 3 }).position).toBe(2);
    const summary = { score: 50, judged: 2, rightAtFirst: 1, revise: [], next: null };
    const finished = after({ type: 'finished', summary });
    expect(finished.position).toBe(3);
    expect(finished.steps.c?.closed).toBe(true);
    expect(reducePlayer(reducePlayer(finished, { type: 'went', position: 1 }), { type: 'went', position: 3 }).position).toBe(3);
  });

  it('says why a finish was refused, and forgets it when trying again', () => {
    const refused = after({ type: 'finishing' }, { type: 'finishRefused', code: 'tooManyTries' });
    expect(refused).toMatchObject({ finishing: 'idle', finishTrouble: 'tooManyTries' });
    expect(reducePlayer(refused, { type: 'finishing' })).toMatchObject({ finishing: 'sending', finishTrouble: undefined });
  });
});

it('a position always exists', () => {
  expect([-3, 0, 2, 9, Number.NaN, 1.7].map((position) => clampPosition(position, 3))).toEqual([0, 0, 2, 2, 0, 1]);
});

it('an empty answer is not sent', () => {
  expect(isComplete(undefined)).toBe(false);
  expect(isComplete({ kind: 'choice', options: [] })).toBe(false);
  expect(isComplete({ kind: 'type', text: '  ' })).toBe(false);
  expect(isComplete({ kind: 'type', text: 'a' })).toBe(true);
});
