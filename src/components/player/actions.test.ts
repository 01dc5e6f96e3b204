import { describe, expect, it } from 'vitest';
import { mainAction } from './actions';
import type { StepProgress } from './state';
import type { PlayerStep } from './types';

const screen = { src: '/s.webp', alt: '', width: 390, height: 780 };
const tap: PlayerStep = { id: 't', kind: 'tap', prompt: '', screen, zoneCount: 1 };
const type: PlayerStep = { id: 'w', kind: 'type', prompt: '' };
const untouched: StepProgress = { sending: 'idle', hintShown: false };
const solved: StepProgress = { ...untouched, state: { solved: true, firstRight: true, tries: 1 } };
const middle = { isLast: false, finished: false };

describe('the main button', () => {
  it('has an answer judged', () => {
    expect(mainAction(type, untouched, middle)).toBe('answer');
  });

  it('offers a hint on a screenshot once there is one, and a way past it otherwise', () => {
    expect(mainAction(tap, untouched, middle)).toBe('skip');
    expect(mainAction(tap, { ...untouched, hint: 'En bas' }, middle)).toBe('hint');
    expect(mainAction(tap, { ...untouched, hint: 'En bas', hintShown: true }, middle)).toBe('skip');
  });

  it('leads on from what is solved', () => {
    expect(mainAction(tap, solved, middle)).toBe('next');
    expect(mainAction(tap, solved, { isLast: true, finished: false })).toBe('finish');
    expect(mainAction(tap, solved, { isLast: true, finished: true })).toBe('result');
  });

  it('tries again where the connection was lost', () => {
    expect(mainAction(type, { ...untouched, sending: 'lost' }, middle)).toBe('retry');
  });
});
