import { describe, expect, it } from 'vitest';
import { makeCohort } from './cohort';
import { hasQuarter, quartersInWeek } from './week';

describe('a made cohort', () => {
  const cohort = makeCohort({ seed: 11, mentees: 400 });

  it('is the same for its seed and another for another', () => {
    expect(makeCohort({ seed: 11, mentees: 400 })).toEqual(cohort);
    expect(makeCohort({ seed: 12, mentees: 400 })).not.toEqual(cohort);
  });

  it('has common wishes and rare ones, several languages, and somebody free at each hour of the day', () => {
    const wishes = Map.groupBy(cohort.mentees.flatMap(({ wants }) => wants.map(({ skill }) => skill)), (skill) => skill);
    const counts = [...wishes.values()].map(({ length }) => length).sort((one, other) => other - one);
    expect(counts[0]! > 8 * counts.at(-1)!).toBe(true);
    expect(new Set(cohort.mentees.map(({ languages }) => languages[0]))).toEqual(new Set(['fr', 'ar', 'en', 'es', 'hi']));
    const hours = Array.from({ length: quartersInWeek }, (_, at) => at).filter((at) => cohort.mentors.some(({ week }) => hasQuarter(week, at))).map((at) => (at >> 2) % 24); // prettier-ignore
    expect(new Set(hours).size).toBeGreaterThan(20);
  });

  it('has places for most but not for all', () => {
    const places = cohort.mentors.reduce((sum, { capacity, active }) => sum + capacity - active, 0);
    expect(places).toBeGreaterThan(300);
    expect(places).toBeLessThan(450);
    expect(cohort.mentees.every(({ wants }) => wants.length === new Set(wants.map(({ skill }) => skill)).size)).toBe(true);
  });
});
