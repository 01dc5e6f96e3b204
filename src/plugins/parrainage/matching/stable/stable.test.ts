import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nobody, type Assignment } from '../assign/problem';
import { makeCohort } from '../cohort';
import { solveStable } from '../solveStable';
import { blockingPair, deferredAcceptance, type Preferences } from './deferredAcceptance';

const preferences = (mentees: number, mentors: number, greatest: number, most = { places: 3, missing: 5 }): fc.Arbitrary<Preferences> => {
  const cell = fc.option(fc.tuple(fc.integer({ min: 1, max: greatest }), fc.integer({ min: 1, max: greatest })), { freq: most.missing });
  return fc
    .record({
      places: fc.array(fc.integer({ min: 1, max: most.places }), { minLength: mentors, maxLength: mentors }),
      rows: fc.array(fc.array(cell, { minLength: mentors, maxLength: mentors }), { minLength: mentees >> 1, maxLength: mentees }),
    })
    .map(({ places, rows }) => {
      const found = rows.map((row) => row.flatMap((pair, mentor) => (pair ? [{ mentor, pair }] : [])));
      const start = new Int32Array(rows.length + 1);
      found.forEach((row, at) => (start[at + 1] = start[at]! + row.length));
      const column = (of: (cell: { mentor: number; pair: [number, number] }) => number) => Int32Array.from(found.flat(), of);
      return { start, mentor: column(({ mentor }) => mentor), value: column(({ pair }) => pair[0]), byMentor: (mentee, wanted) => rows[mentee]![wanted]![1], places: Int32Array.from(places) };
    });
};

/** Every assignment that keeps to places. */
function* everyAssignment({ start, mentor, places }: Preferences, mentee = 0, left = [...places], so: number[] = []): Generator<Assignment> {
  if (mentee === start.length - 1) {
    yield Int32Array.from(so);
    return;
  }
  const all = { start, mentor, places } as Preferences;
  yield* everyAssignment(all, mentee + 1, left, [...so, nobody]);
  for (const column of mentor.subarray(start[mentee], start[mentee + 1])) {
    if (left[column] === 0) continue;
    yield* everyAssignment(all, mentee + 1, left.with(column, left[column]! - 1), [...so, column]);
  }
}

const worth = ({ start, mentor, value }: Preferences, assigned: Assignment, mentee: number): number => {
  const at = mentor.indexOf(assigned[mentee]!, start[mentee]);
  return assigned[mentee] === nobody ? 0 : value[at]!;
};

describe('a stable plan', () => {
  it('has no two who would rather have each other, however many are equal', () => {
    fc.assert(
      fc.property(fc.oneof(preferences(25, 8, 3), preferences(25, 8, 1_000_000)), (people) => {
        const assigned = deferredAcceptance(people);
        expect(blockingPair(people, assigned)).toBeUndefined();
        const taken = new Int32Array(people.places.length);
        assigned.forEach((mentor) => mentor !== nobody && (taken[mentor]! += 1));
        taken.forEach((count, mentor) => expect(count).toBeLessThanOrEqual(people.places[mentor]!));
      }),
    );
  });

  it('gives every mentee the best that any stable plan gives', () => {
    let plans = 0;
    fc.assert(
      fc.property(preferences(5, 4, 1_000_000, { places: 1, missing: 50 }), (people) => {
        const assigned = deferredAcceptance(people);
        for (const other of everyAssignment(people)) {
          if (blockingPair(people, other)) continue;
          plans += 1;
          for (const mentee of assigned.keys()) expect(worth(people, assigned, mentee)).toBeGreaterThanOrEqual(worth(people, other, mentee));
        }
      }),
      { seed: 1, numRuns: 200 },
    );
    expect(plans).toBeGreaterThan(200);
  });

  it('is told from one that is not', () => {
    const people: Preferences = {
      start: Int32Array.of(0, 2, 4),
      mentor: Int32Array.of(0, 1, 0, 1),
      value: Int32Array.of(9, 1, 9, 1),
      byMentor: (mentee, mentor) => [[5, 5], [6, 5]][mentee]![mentor]!, // prettier-ignore
      places: Int32Array.of(1, 1),
    };
    expect(deferredAcceptance(people)).toEqual(Int32Array.of(1, 0));
    expect(blockingPair(people, Int32Array.of(0, 1))).toEqual({ mentee: 1, mentor: 0 });
    expect(blockingPair(people, Int32Array.of(nobody, 0))).toEqual({ mentee: 0, mentor: 1 });
  });

  it('prefers the first by number of two who are equal', () => {
    const equal: Preferences = { start: Int32Array.of(0, 1, 2), mentor: Int32Array.of(0, 0), value: Int32Array.of(5, 5), byMentor: () => 5, places: Int32Array.of(1) };
    expect(deferredAcceptance(equal)).toEqual(Int32Array.of(0, nobody));
    const mentors: Preferences = { ...equal, start: Int32Array.of(0, 2), mentor: Int32Array.of(0, 1), places: Int32Array.of(1, 1) };
    expect(deferredAcceptance(mentors)).toEqual(Int32Array.of(0));
  });

  it('is made of profiles, the same in whatever order people come, with pins kept', () => {
    const { mentees, mentors } = makeCohort({ seed: 3, mentees: 80 });
    const plan = solveStable({ mentees, mentors });
    expect(solveStable({ mentees: mentees.toReversed(), mentors: mentors.toReversed() })).toEqual(plan);
    expect(plan.pairs.length + plan.unmatched.length).toBe(80);
    expect(plan.pairs.length).toBeGreaterThan(40);
    const { mentee } = plan.pairs[0]!;
    const pin = { mentee, mentor: plan.pairs.find((pair) => pair.mentor !== plan.pairs[0]!.mentor)!.mentor };
    expect(solveStable({ mentees, mentors, pinned: [pin] }).pairs).toContainEqual(pin);
    expect(solveStable({ mentees, mentors, forbidden: [plan.pairs[0]!] }).pairs).not.toContainEqual(plan.pairs[0]);
  });
});
