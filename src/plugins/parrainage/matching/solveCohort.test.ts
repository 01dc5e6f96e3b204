import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flawsOfPins, type CohortWish } from './arrange';
import { optimumOf } from './assign/optimumForTest';
import { totalOf } from './assign/problem';
import { makeCohort } from './cohort';
import { defaultCriteria } from './criteria';
import { mayMeet } from './filters';
import { greedy } from './greedy';
import { mentee, mentor } from './profilesForTest';
import { scorerOf } from './score';
import { solveCohort, type CohortPlan } from './solveCohort';
import { freePlaces } from './types';

const seeds = fc.nat(10_000);

/** What any plan must keep to. */
function expectSound(wish: CohortWish, plan: CohortPlan) {
  const [mentees, mentors] = [new Map(wish.mentees.map((one) => [one.id, one])), new Map(wish.mentors.map((one) => [one.id, one]))];
  const everybody = [...plan.pairs, ...plan.unmatched].map((one) => one.mentee);
  expect(everybody.toSorted()).toEqual([...mentees.keys()].toSorted());
  const score = scorerOf(defaultCriteria, 'together');
  for (const pair of plan.pairs) {
    expect(pair.score).toBe(score(mentees.get(pair.mentee)!, mentors.get(pair.mentor)!));
    if (!pair.pinned) expect(mayMeet(mentees.get(pair.mentee)!, mentors.get(pair.mentor)!)).toBe(true);
  }
  for (const one of mentors.values()) expect(plan.pairs.filter((pair) => pair.mentor === one.id).length).toBeLessThanOrEqual(freePlaces(one));
  expect(plan.total).toBe(plan.pairs.reduce((sum, pair) => sum + pair.score, 0));
}

describe('a plan for a cohort', () => {
  it('keeps to places and filters and has the total that HiGHS finds', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 60 }), async (seed, mentees, mentors) => {
        const cohort = makeCohort({ seed, mentees, mentors });
        const plan = solveCohort(cohort);
        expectSound(cohort, plan);
        expect(plan.total).toBe(await optimumOf(plan.proof.problem));
      }),
      { numRuns: 25 },
    );
  });

  it('has the total that HiGHS finds for 300 mentees, and more than the greedy one', async () => {
    const { total, proof } = solveCohort(makeCohort({ seed: 7, mentees: 300 }));
    expect(total).toBe(await optimumOf(proof.problem));
    expect(total).toBeGreaterThan(totalOf(proof.problem, greedy(proof.problem)));
  });

  it('is the same in whatever order people come', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { mentees, mentors } = makeCohort({ seed, mentees: 40 });
        const turned = solveCohort({ mentees: mentees.toReversed(), mentors: mentors.toReversed() });
        const plan = solveCohort({ mentees, mentors });
        expect([turned.pairs, turned.unmatched, turned.prices]).toEqual([plan.pairs, plan.unmatched, plan.prices]);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps pins and refusals, and is the best of those that do', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const cohort = makeCohort({ seed, mentees: 40, mentors: 20 });
        const free = solveCohort(cohort);
        const forbidden = free.pairs.slice(0, 3).map((pair) => ({ mentee: pair.mentee, mentor: pair.mentor }));
        const open = cohort.mentors.find((one) => freePlaces(one) > 0)!;
        const pinned = [{ mentee: cohort.mentees[39]!.id, mentor: open.id }];
        fc.pre(!forbidden.some((pair) => pair.mentee === pinned[0]!.mentee));
        const wish = { ...cohort, pinned, forbidden };
        const plan = solveCohort(wish);
        expectSound(wish, plan);
        expect(plan.pairs.filter((pair) => pair.pinned)).toMatchObject(pinned);
        for (const pair of forbidden) expect(plan.pairs.some((one) => one.mentee === pair.mentee && one.mentor === pair.mentor)).toBe(false);
        expect(plan.total - plan.pairs[0]!.score).toBe(await optimumOf(plan.proof.problem));
        // A pin or a refusal of what is planned anyhow costs nothing.
        expect(solveCohort({ ...cohort, pinned: free.pairs.slice(0, 5) }).total).toBe(free.total);
      }),
      { numRuns: 15 },
    );
  });

  it('says what would have kept a pinned pair apart', () => {
    const plan = solveCohort({ mentees: [mentee({ languages: ['ar'] })], mentors: [mentor()], pinned: [{ mentee: 'mentee', mentor: 'mentor' }] });
    expect(plan.pairs).toMatchObject([{ pinned: true, against: ['noCommonLanguage'] }]);
  });

  it('refuses pins that cannot be kept, with the reason', () => {
    const mentees = ['a', 'b', 'c', 'd', 'x'].map((id) => mentee({ id, blocked: new Set(id === 'c' ? ['x'] : []) }));
    const mentors = [mentor({ id: 'x', capacity: 1 }), mentor({ id: 'y' })];
    const pin = (one: string, other: string) => ({ mentee: one, mentor: other });
    const wish: CohortWish = {
      ...{ mentees, mentors, forbidden: [pin('d', 'y')] },
      pinned: [pin('a', 'x'), pin('a', 'y'), pin('b', 'x'), pin('c', 'x'), pin('d', 'y'), pin('x', 'x'), pin('nobody', 'x')],
    };
    expect(flawsOfPins(wish).map(({ mentee: one, mentor: other, flaw }) => [one, other, flaw])).toEqual([
      ['a', 'y', 'twice'],
      ['b', 'x', 'noPlace'],
      ['c', 'x', 'blocked'],
      ['d', 'y', 'forbidden'],
      ['x', 'x', 'self'],
      ['nobody', 'x', 'unknown'],
    ]);
    expect(() => solveCohort(wish)).toThrow('b, x: noPlace');
  });

  it('tells those whom nobody fits from those whose places are taken, and what a place is worth', () => {
    const mentees = [mentee({ id: 'a', waitingDays: 30 }), mentee({ id: 'b' }), mentee({ id: 'c', languages: ['ar'] })];
    const plan = solveCohort({ mentees, mentors: [mentor({ capacity: 1 })] });
    expect(plan.pairs.map((pair) => pair.mentee)).toEqual(['a']);
    expect(plan.unmatched).toEqual([{ mentee: 'b', because: 'placesTaken' }, { mentee: 'c', because: 'nobodyFits' }]); // prettier-ignore
    const more = solveCohort({ mentees, mentors: [mentor({ capacity: 2, active: 0 })] });
    expect(plan.prices.get('mentor')).toBeGreaterThanOrEqual(more.total - plan.total);
    expect(plan.prices.get('mentor')).toBeLessThanOrEqual(plan.total);
    expect(solveCohort({ mentees, mentors: [mentor({ capacity: 3 })] }).prices.size).toBe(0);
  });

  it('is empty for nobody', () => {
    expect(solveCohort({ mentees: [], mentors: [] })).toMatchObject({ pairs: [], unmatched: [], total: 0 });
    expect(solveCohort({ mentees: [mentee()], mentors: [] })).toMatchObject({ pairs: [], unmatched: [{ mentee: 'mentee', because: 'nobodyFits' }] });
  });
});
