import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../progress';
import { countsFrom } from './carryOn';

const day = 86_400_000;
const now = Date.UTC(2026, 0, 1);
const iso = (at: number) => new Date(at).toISOString();

describe('the progress of a relation that carries on another one', () => {
  it('begins where that one stood, and reaches all of it with its own end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 400 }), (percent, days) => {
        const end = now + days * day;
        const course = { startedAt: iso(now), countsFrom: iso(countsFrom(percent, now, end)), plannedEnd: iso(end), pausedAt: null, endedAt: null };
        // Instants have milliseconds: a hundredth may be lost by one of them.
        expect(Math.abs(progressOf(course, new Date(now))!.percent - percent)).toBeLessThanOrEqual(1);
        expect(progressOf(course, new Date(end))).toMatchObject({ percent: 100, daysElapsed: days, daysLeft: 0 });
        expect(progressOf(course, new Date(now))).toMatchObject({ daysElapsed: 0 });
      }),
    );
  });

  it('leaves something to do where the time of that one was over', () => {
    const end = now + 30 * day;
    expect(countsFrom(100, now, end)).toBe(countsFrom(95, now, end));
    expect(countsFrom(0, now, end)).toBe(now);
  });
});
