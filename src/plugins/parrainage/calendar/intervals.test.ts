import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersect, lasting, subtract, unite, type Interval } from './intervals';

const span = 60;
const intervals = fc.array(
  fc.tuple(fc.nat({ max: span }), fc.nat({ max: 12 })).map(([from, length]): Interval => ({ start: new Date(from), end: new Date(from + length) })),
  { maxLength: 8 },
);
/** The milliseconds that lie in intervals, one by one. */
const inside = (some: readonly Interval[]) => new Set([...Array(span + 13).keys()].filter((ms) => some.some(({ start, end }) => +start <= ms && ms < +end)));

/** Those of the first that are in the second as well, or are not. */
const both = (some: readonly Interval[], others: readonly Interval[], wanted: boolean) => {
  const second = inside(others);
  return new Set([...inside(some)].filter((ms) => second.has(ms) === wanted));
};

/** As few as can be, in order: none empty, none that touch. */
function expectTidy(some: readonly Interval[]) {
  for (const [index, { start, end }] of some.entries()) {
    expect(start < end).toBe(true);
    if (index > 0) expect(some[index - 1]!.end < start).toBe(true);
  }
}

describe('intervals', () => {
  it('hold the same time when united', () => {
    fc.assert(fc.property(intervals, (some) => {
      const united = unite(some);
      expectTidy(united);
      expect(inside(united)).toEqual(inside(some));
    }));
  });

  it('have in common what lies in both', () => {
    fc.assert(fc.property(intervals, intervals, (some, others) => {
      const common = intersect(some, others);
      expectTidy(common);
      expect(inside(common)).toEqual(both(some, others, true));
    }));
  });

  it('keep what is not taken', () => {
    fc.assert(fc.property(intervals, intervals, (some, taken) => {
      const left = subtract(some, taken);
      expectTidy(left);
      expect(inside(left)).toEqual(both(some, taken, false));
    }));
  });

  it('are left as they were given', () => {
    const given = [{ start: new Date(5), end: new Date(9) }, { start: new Date(0), end: new Date(6) }];
    const before = structuredClone(given);
    unite(given);
    subtract(given, given);
    expect(given).toEqual(before);
  });

  it('last long enough from just so many minutes on', () => {
    const half = { start: new Date(0), end: new Date(30 * 60_000) };
    const less = { start: new Date(0), end: new Date(30 * 60_000 - 1) };
    expect(lasting([half, less], 30)).toEqual([half]);
  });
});
