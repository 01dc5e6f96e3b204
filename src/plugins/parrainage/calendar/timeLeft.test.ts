import { expect, it } from 'vitest';
import { timeLeft } from './timeLeft';

it('counts down to the second, and stops at nothing', () => {
  const until = new Date('2026-12-01T13:00:00Z');
  const left = (now: string) => Object.values(timeLeft(until, new Date(now)));
  expect(left('2026-11-29T10:58:57Z')).toEqual([2, 2, 1, 3, false]);
  expect(left('2026-11-30T13:00:00Z')).toEqual([1, 0, 0, 0, false]);
  // It is over when it is, not up to a second before.
  expect(left('2026-12-01T12:59:59.999Z')).toEqual([0, 0, 0, 1, false]);
  expect(left('2026-12-01T13:00:00Z')).toEqual([0, 0, 0, 0, true]);
  expect(left('2026-12-02T13:00:00Z')).toEqual([0, 0, 0, 0, true]);
});
