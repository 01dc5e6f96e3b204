import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greedy } from '../greedy';
import { flawsOf } from './certificate';
import { optimumOf } from './optimumForTest';
import { nobody, totalOf, type Problem } from './problem';
import { solve } from './solve';

/** Problems of any kind, with values up to so much: a small one makes many ties. */
const problems = (mentees: number, mentors: number, greatest: number): fc.Arbitrary<Problem> =>
  fc.record({ mentees: fc.integer({ min: 0, max: mentees }), mentors: fc.integer({ min: 1, max: mentors }) }).chain((size) =>
    fc
      .record({
        places: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: size.mentors, maxLength: size.mentors }),
        rows: fc.array(fc.array(fc.option(fc.integer({ min: 1, max: greatest })), { minLength: size.mentors, maxLength: size.mentors }), {
          minLength: size.mentees,
          maxLength: size.mentees,
        }),
      })
      .map(({ places, rows }) => problemOf(rows, places)),
  );

function problemOf(rows: readonly (readonly (number | null)[])[], places: readonly number[]): Problem {
  const found = rows.map((row) => row.flatMap((value, mentor) => (value === null ? [] : [{ mentor, value }])));
  const start = new Int32Array(rows.length + 1);
  found.forEach((row, at) => (start[at + 1] = start[at]! + row.length));
  return {
    start,
    mentor: Int32Array.from(found.flat(), ({ mentor }) => mentor),
    value: Int32Array.from(found.flat(), ({ value }) => value),
    places: Int32Array.from(places),
  };
}

/** The greatest total by trying everything. */
function byTrying(problem: Problem, mentee = 0, left = [...problem.places]): number {
  if (mentee === problem.start.length - 1) return 0;
  let best = byTrying(problem, mentee + 1, left);
  for (let at = problem.start[mentee]!; at < problem.start[mentee + 1]!; at += 1) {
    const mentor = problem.mentor[at]!;
    if (left[mentor] === 0) continue;
    left[mentor]! -= 1;
    best = Math.max(best, problem.value[at]! + byTrying(problem, mentee + 1, left));
    left[mentor]! += 1;
  }
  return best;
}

function expectProven(problem: Problem): number {
  const solution = solve(problem);
  expect(flawsOf(problem, solution)).toEqual([]);
  return totalOf(problem, solution.assigned);
}

describe('the best assignment', () => {
  it('has the total that trying everything finds', () => {
    const any = fc.oneof(problems(6, 4, 4), problems(6, 4, 1_000_000));
    fc.assert(
      fc.property(any, (problem) => {
        expect(expectProven(problem)).toBe(byTrying(problem));
      }),
      { numRuns: 400 },
    );
  });

  it('has the total that HiGHS finds', async () => {
    const any = fc.oneof(problems(40, 15, 3), problems(40, 15, 50), problems(60, 25, 1_000_000), problems(20, 40, 1_000_000));
    await fc.assert(
      fc.asyncProperty(any, async (problem) => {
        expect(expectProven(problem)).toBe(await optimumOf(problem));
      }),
      { numRuns: 60 },
    );
  });

  it('is proven by its prices when all are equal, when places are far too few, and when one mentor is everybody’s', () => {
    const rows = (value: (mentee: number, mentor: number) => number) => Array.from({ length: 300 }, (_, mentee) => Array.from({ length: 60 }, (_, mentor) => value(mentee, mentor)));
    const ones = new Array<number>(60).fill(1);
    expect(expectProven(problemOf(rows(() => 500_000), ones))).toBe(60 * 500_000);
    expect(expectProven(problemOf(rows((mentee) => mentee + 1), ones))).toBe((60 * (241 + 300)) / 2);
    expect(expectProven(problemOf(rows((_, mentor) => (mentor === 0 ? 1_000_000 : 10)), ones))).toBe(1_000_000 + 59 * 10);
    // A chain: each mentee can only gain what the next loses.
    expect(expectProven(problemOf(rows((mentee, mentor) => (mentee === mentor || mentee === mentor + 1 ? 1000 + mentor : 1)), ones))).toBe(
      ones.reduce((sum, _, mentor) => sum + 1000 + mentor, 0),
    );
  });

  it('is never worse than the greedy one, and often better', () => {
    let better = 0;
    fc.assert(
      fc.property(problems(40, 12, 1_000_000), (problem) => {
        const [best, other] = [expectProven(problem), totalOf(problem, greedy(problem))];
        expect(best).toBeGreaterThanOrEqual(other);
        better += Number(best > other);
      }),
      { seed: 1, numRuns: 100 },
    );
    expect(better).toBeGreaterThan(20);
  });

  it('is the same again', () => {
    fc.assert(
      fc.property(problems(20, 10, 5), (problem) => {
        expect(solve(problem)).toEqual(solve(problem));
      }),
    );
  });
});

describe('the certificate', () => {
  const problem = problemOf([[5, 9], [4, 9], [null, 7]], [1, 1]); // prettier-ignore
  const { assigned, price, gain } = solve(problem);

  it('holds for the best: 5 and 9', () => {
    expect(totalOf(problem, assigned)).toBe(14);
    expect(flawsOf(problem, { assigned, price, gain })).toEqual([]);
  });

  it.each([
    ['another assignment', { assigned: Int32Array.of(1, 0, nobody) }],
    ['a pair that may not meet', { assigned: Int32Array.of(nobody, 1, 0) }],
    ['a place given twice', { assigned: Int32Array.of(1, 1, nobody) }],
    ['a price too low', { price: price.map((at) => Math.max(0, at - 1)) }],
    ['a price too high', { price: price.map((at) => at + 1) }],
    ['a gain too low', { gain: gain.map((at) => at - 1) }],
    ['a gain for nothing', { gain: gain.map((at) => at + 1) }],
    ['nobody at all', { assigned: new Int32Array(3).fill(nobody) }],
  ])('fails for %s', (_, change) => {
    expect(flawsOf(problem, { assigned, price, gain, ...change })).not.toEqual([]);
  });
});
