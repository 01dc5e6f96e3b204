import { describe, expect, it } from 'vitest';
import { mainAction } from './actions';
import type { StepProgress } from './state';
import type { PlayerStep } from './types';

const screen = { src: '/s.webp', alt: '', width: 390, height: 780 };
const tap: PlayerStep = { id: 't', kind: 'tap', prompt: '', screen, zoneCount: 1 };
const type: PlayerStep = { id: 'w', kind: 'type', prompt: '' };
const untouched: StepProgress = { sending: 'idle', hintShown: false, closed: false };
const solved: StepProgress = { ...untouched, state: { solved: true, firstRight: true, tries: 1 } };
const middle = { isLast: false, finished: false, left: false };
const tried: StepProgress = { ...untouched, state: { solved: false, firstRight: false, tries: 1 } };

describe('the main button', () => {
  it('has an answer judged', () => {
    expect(mainAction(type, untouched, middle)).toBe('answer');
  });

  it('leaves a screenshot to be touched, then offers a hint, or a way past it', () => {
    expect(mainAction(tap, untouched, middle)).toBe('none');
    expect(mainAction(tap, tried, middle)).toBe('skip');
    expect(mainAction(tap, { ...tried, hint: 'En bas' }, middle)).toBe('hint');
    expect(mainAction(tap, { ...tried, hint: 'En bas', hintShown: true }, middle)).toBe('skip');
  });

  it('goes back to what was left out before it ends', () => {
    expect(mainAction(tap, solved, { isLast: true, finished: false, left: true })).toBe('left');
  });

  it('has nothing judged once the exercise is finished', () => {
    expect(mainAction(type, { ...untouched, closed: true }, middle)).toBe('next');
  });

  it('leads on from what is solved', () => {
    expect(mainAction(tap, solved, middle)).toBe('next');
    expect(mainAction(tap, solved, { isLast: true, finished: false, left: false })).toBe('finish');
    expect(mainAction(tap, solved, { isLast: true, finished: true, left: false })).toBe('result');
  });

  it('tries again where the connection was lost', () => {
    expect(mainAction(type, { ...untouched, sending: 'lost' }, middle)).toBe('retry');
  });
});
