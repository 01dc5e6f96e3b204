import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeks } from './profilesForTest';
import { bitsIn, commonQuarters, hasQuarter, quartersInWeek, sessionQuarters, sessionStarts, shareStart, weekOf, type WeekHours } from './week';

const quartersOf = (week: WeekHours): number[] => Array.from({ length: quartersInWeek }, (_, quarter) => quarter).filter((quarter) => hasQuarter(week, quarter));

describe('the hours of a week', () => {
  it('hold what was put in, around the end of the week too', () => {
    expect(quartersOf(weekOf([[4, 3]]))).toEqual([4, 5, 6]);
    expect(quartersOf(weekOf([[quartersInWeek - 1, 2]]))).toEqual([0, quartersInWeek - 1]);
    expect(quartersOf(weekOf([[-2, 3]]))).toEqual([0, quartersInWeek - 2, quartersInWeek - 1]);
    expect(quartersOf(weekOf([[31, 2], [63, 2]]))).toEqual([31, 32, 63, 64]); // prettier-ignore
    expect(quartersOf(weekOf([[5, 5000]]))).toHaveLength(quartersInWeek);
  });

  it('are counted as one would count them', () => {
    fc.assert(
      fc.property(weeks, weeks, (one, other) => {
        const both = quartersOf(one).filter((quarter) => hasQuarter(other, quarter));
        expect(commonQuarters(one, other)).toBe(both.length);
        expect(commonQuarters(other, one)).toBe(both.length);
      }),
    );
    fc.assert(
      fc.property(fc.integer(), (word) => {
        expect(bitsIn(word)).toBe((word >>> 0).toString(2).replaceAll('0', '').length);
      }),
    );
  });

  it('let a session begin exactly where an hour at a stretch lies in both weeks', () => {
    fc.assert(
      fc.property(weeks, weeks, (one, other) => {
        const isFree = (quarter: number) => hasQuarter(one, quarter % quartersInWeek) && hasQuarter(other, quarter % quartersInWeek);
        const wanted = Array.from({ length: quartersInWeek }, (_, from) => from).filter((from) =>
          Array.from({ length: sessionQuarters }, (__, at) => from + at).every(isFree),
        );
        const [mine, theirs] = [sessionStarts(one), sessionStarts(other)];
        expect(quartersOf(mine).filter((quarter) => hasQuarter(theirs, quarter))).toEqual(wanted);
        expect(shareStart(mine, theirs)).toBe(wanted.length > 0);
      }),
    );
  });

  it('of three quarters give no session, not even two of them that do not touch', () => {
    const whole = weekOf([[0, quartersInWeek]]);
    expect(shareStart(sessionStarts(whole), sessionStarts(weekOf([[0, 3], [4, 3]])))).toBe(false); // prettier-ignore
    expect(shareStart(sessionStarts(whole), sessionStarts(weekOf([[quartersInWeek - 2, 4]])))).toBe(true);
  });
});
