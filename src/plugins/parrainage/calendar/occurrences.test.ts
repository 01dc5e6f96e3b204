import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallClock } from './clocksForTest';
import { missingOccurrences } from './missing';
import { occurrencesOf } from './occurrences';
import { plan, startsByTrying } from './recurrenceForTest';
import type { Series } from './series';

const at = (text: string) => new Date(text);
const paris = (startsAt: string, rule: string | null): Series => ({ startsAt: at(startsAt), durationMinutes: 90, timeZone: 'Europe/Paris', rule });
const starts = (series: Series) => occurrencesOf(series).map(({ startsAt }) => startsAt.toISOString().slice(0, 16));

describe('the occurrences of a series', () => {
  it('keep the hour of their zone on both sides of summer time', () => {
    expect(starts(paris('2026-03-24T13:00:00Z', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3'))).toEqual(['2026-03-24T13:00', '2026-03-31T12:00', '2026-04-07T12:00']);
    expect(starts(paris('2026-10-20T12:00:00Z', 'FREQ=WEEKLY;BYDAY=TU;COUNT=2'))).toEqual(['2026-10-20T12:00', '2026-10-27T13:00']);
  });

  it('lie in weeks that begin when the rule says: the example of RFC 5545 3.3.10', () => {
    const days = (weekStart: string) =>
      starts({ ...paris('1997-08-05T13:00:00Z', `FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=${weekStart}`), timeZone: 'America/New_York' }).map((start) => start.slice(5, 10));
    expect(days('MO')).toEqual(['08-05', '08-10', '08-19', '08-24']);
    expect(days('SU')).toEqual(['08-05', '08-17', '08-19', '08-31']);
  });

  it('are one where there is no rule', () => {
    expect(occurrencesOf(paris('2026-03-24T13:00:00Z', null))).toEqual([
      { number: 1, recurrenceId: at('2026-03-24T13:00:00Z'), startsAt: at('2026-03-24T13:00:00Z'), endsAt: at('2026-03-24T14:30:00Z'), state: 'planned', hourTwice: false },
    ]);
  });

  it('do not count what does not exist, and it is named', () => {
    const months = paris('2026-01-31T13:00:00Z', 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4');
    expect(starts(months)).toEqual(['2026-01-31T13:00', '2026-03-31T12:00', '2026-05-31T12:00', '2026-07-31T12:00']);
    expect(missingOccurrences(months)).toEqual(['2026-02', '2026-04', '2026-06'].map((month) => ({ reason: 'noSuchDay', month })));
    const fifth = paris('2026-01-30T13:00:00Z', 'FREQ=MONTHLY;BYDAY=5FR;UNTIL=20260401T000000Z');
    expect(starts(fifth)).toEqual(['2026-01-30T13:00']);
    expect(missingOccurrences(fifth)).toEqual(['2026-02', '2026-03'].map((month) => ({ reason: 'noSuchDay', month })));
    const nights = paris('2026-03-22T01:30:00Z', 'FREQ=WEEKLY;BYDAY=SU;COUNT=2');
    expect(starts(nights)).toEqual(['2026-03-22T01:30', '2026-04-05T00:30']);
    expect(missingOccurrences(nights)).toEqual([{ reason: 'hourSkipped', date: '2026-03-29' }]);
  });

  it('say what became of each, and keep their numbers', () => {
    const series = paris('2026-12-01T13:00:00Z', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3');
    const found = occurrencesOf(series, [
      { recurrenceId: at('2026-12-01T13:00:00Z'), cancelled: true },
      { recurrenceId: at('2026-12-08T13:00:00Z'), startsAt: at('2026-12-17T09:00:00Z'), durationMinutes: 30 },
      { recurrenceId: at('2026-12-15T13:00:00Z'), durationMinutes: 120 },
    ]);
    expect(found.map(({ number, state, startsAt, endsAt }) => [number, state, startsAt.toISOString().slice(5, 16), endsAt.toISOString().slice(5, 16)])).toEqual([
      [1, 'cancelled', '12-01T13:00', '12-01T14:30'],
      [2, 'changed', '12-17T09:00', '12-17T09:30'],
      [3, 'changed', '12-15T13:00', '12-15T15:00'],
    ]);
  });

  it('are those that going day by day over the calendar finds; what is missing as well', () => {
    let skippedHours = 0;
    let missingMonths = 0;
    fc.assert(
      fc.property(plan, (one) => {
        const expected = startsByTrying(one);
        expect(occurrencesOf(one.series).map(({ startsAt }) => startsAt)).toEqual(expected.starts);
        const missing = missingOccurrences(one.series);
        const nights = missing.flatMap((miss) => (miss.reason === 'hourSkipped' ? [miss.date] : []));
        expect(nights).toEqual(expected.skipped);
        skippedHours += nights.length;
        // A month of the series is one with an occurrence, one whose night is skipped, or one that is named.
        const months = missing.flatMap((miss) => (miss.reason === 'noSuchDay' ? [miss.month] : []));
        const has = [...expected.starts.map((start) => wallClock(one.series.timeZone, start).date), ...nights].map((date) => date.slice(0, 7));
        expect(months.filter((month) => has.includes(month))).toEqual([]);
        missingMonths += months.length;
        if (one.series.rule!.includes('MONTHLY') && one.count) {
          const [first, last] = [has[0]!, wallClock(one.series.timeZone, expected.starts.at(-1)!).date.slice(0, 7)];
          const span = 12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) + Number(last.slice(5)) - Number(first.slice(5)) + 1;
          expect(new Set([...has, ...months]).size).toBe(span);
        }
      }),
      { numRuns: 250 },
    );
    // Or it would have shown nothing.
    expect(skippedHours).toBeGreaterThan(0);
    expect(missingMonths).toBeGreaterThan(0);
  });

  it('keep the hour on the wall of their zone, save nothing: each has it', () => {
    fc.assert(
      fc.property(plan, ({ series }) => {
        const { minute } = wallClock(series.timeZone, series.startsAt);
        for (const { startsAt } of occurrencesOf(series)) expect(wallClock(series.timeZone, startsAt).minute).toBe(minute);
      }),
    );
  });
});
