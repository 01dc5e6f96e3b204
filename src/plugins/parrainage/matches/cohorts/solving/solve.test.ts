import { describe, expect, it } from 'vitest';
import { makeCohort, solveCohort } from '../../../matching';
import { mentee, mentor } from '../../../matching/profilesForTest';
import { solveWish, type SolveWish } from './solve';

const wish = (more: Partial<SolveWish>): SolveWish => ({ mode: 'best', mentees: [], mentors: [], pinned: [], forbidden: [], facts: [], ...more });

describe('a plan to be read', () => {
  it('has the best total, with the greedy one beside it, a reason for each pair and everybody accounted for', () => {
    const cohort = makeCohort({ seed: 5, mentees: 120 });
    const solved = solveWish(wish(cohort));
    expect(solved.total).toBe(solveCohort(cohort).total);
    expect(solved.best).toBe(solved.total);
    expect(solved.greedy).toBeLessThanOrEqual(solved.total);
    expect(solved.pairs.every(({ why }) => why.length > 0)).toBe(true);
    expect([...solved.pairs, ...solved.rest].map((one) => one.mentee).toSorted()).toEqual(cohort.mentees.map(({ id }) => id).toSorted());
    expect(structuredClone(solved)).toEqual(solved);
  });

  it('is stable where that is wished for: never more than the best total, and pins stay', () => {
    const cohort = makeCohort({ seed: 6, mentees: 80 });
    const best = solveWish(wish(cohort));
    const [{ mentee: one, mentor: other }] = best.pairs as [(typeof best.pairs)[0]];
    const stable = solveWish(wish({ ...cohort, mode: 'stable', pinned: [{ mentee: one, mentor: other }] }));
    expect(stable.total).toBeLessThanOrEqual(stable.best);
    expect(stable.pairs.find((pair) => pair.mentee === one)).toMatchObject({ mentor: other, pinned: true });
  });

  it('drops pins that cannot be kept, and says why somebody is left', () => {
    const people = { mentees: [mentee({ id: 'a' }), mentee({ id: 'b' }), mentee({ id: 'c', languages: ['ar'] })], mentors: [mentor({ id: 'm', capacity: 1 })] };
    const solved = solveWish(wish({ ...people, pinned: [{ mentee: 'a', mentor: 'm' }, { mentee: 'b', mentor: 'm' }] })); // prettier-ignore
    expect(solved.pairs.map(({ mentee: one, pinned }) => [one, pinned])).toEqual([['a', true]]); // prettier-ignore
    expect(solved.dropped).toEqual([{ mentee: 'b', mentor: 'm', flaw: 'noPlace' }]);
    expect(solved.rest.map(({ mentee: one, because }) => [one, because])).toEqual([['b', 'placesTaken'], ['c', 'nobodyFits']]); // prettier-ignore
    expect(solved.rest[1]!.against).toMatchObject({ noCommonLanguage: 1 });
  });
});
