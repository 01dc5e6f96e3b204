import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseOf, progressOf } from './progress';

const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
const running = { startedAt: at(0), plannedEnd: at(100), pausedAt: null, endedAt: null };

describe('how far a relation has come', () => {
  it('is told by its time, and stands still in a pause and at the end', () => {
    expect(progressOf(running, new Date(at(25)))).toEqual({ percent: 25, daysElapsed: 25, daysLeft: 75 });
    expect(progressOf({ ...running, pausedAt: at(30) }, new Date(at(60)))).toEqual({ percent: 30, daysElapsed: 30, daysLeft: 70 });
    expect(progressOf({ ...running, endedAt: at(40) }, new Date(at(500)))).toMatchObject({ percent: 40 });
    expect(progressOf({ ...running, startedAt: null }, new Date(at(1)))).toBeNull();
  });

  it('lies between nothing and all, and never goes back', () => {
    const days = fc.integer({ min: -50, max: 400 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [early, late] = [one, other].sort((a, b) => a - b).map((day) => progressOf(running, new Date(at(day)))!);
        expect(early!.percent).toBeGreaterThanOrEqual(0);
        expect(late!.percent).toBeLessThanOrEqual(100);
        expect(late!.percent).toBeGreaterThanOrEqual(early!.percent);
      }),
    );
  });
});

describe('the phase', () => {
  const plan = { title: {}, rhythm: 'weekly' as const, goals: [], checkpoints: [10, 50, 100].map((share) => ({ share, text: {} })) };

  it('is what of the checkpoints is reached, and which comes next', () => {
    expect(phaseOf(plan, 0)).toEqual({ reached: 0, next: 0 });
    expect(phaseOf(plan, 50)).toEqual({ reached: 2, next: 2 });
    expect(phaseOf(plan, 100)).toEqual({ reached: 3, next: null });
    expect(phaseOf(null, 100)).toEqual({ reached: 0, next: null });
  });
});
