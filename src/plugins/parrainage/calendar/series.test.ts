import { describe, expect, it } from 'vitest';
import { occurrencesOf } from './occurrences';
import { readSeries, type SeriesWish } from './series';

const at = (text: string) => new Date(text);
const now = at('2026-11-29T12:00:00Z');
const wish: SeriesWish = { startsAt: at('2026-12-01T13:00:00Z'), durationMinutes: 60, timeZone: 'Europe/Paris' };
const problemOf = (other: Partial<SeriesWish>) => {
  const read = readSeries({ ...wish, ...other }, now);
  return 'problem' in read ? [read.problem.code, read.problem.field] : read.series.rule;
};

describe('a session that is asked for', () => {
  it('is one meeting without a recurrence, and keeps its instant to the millisecond', () => {
    const startsAt = at('2026-12-01T13:00:07.123Z');
    expect(readSeries({ ...wish, startsAt, timeZone: 'europe/paris' }, now)).toEqual({ series: { ...wish, startsAt, rule: null } });
    for (const recurrence of [null, '', ' ']) expect(problemOf({ recurrence })).toBeNull();
  });

  it('is a series with its rule written out', () => {
    expect(problemOf({ recurrence: 'RRULE:FREQ=WEEKLY;COUNT=10' })).toBe('FREQ=WEEKLY;BYDAY=TU;COUNT=10');
  });

  it.each([
    ['timeInvalid', 'startsAt', { startsAt: at('tomorrow') }],
    ['unknownZone', 'timeZone', { timeZone: 'Europe/Atlantis' }],
    ['unknownZone', 'timeZone', { timeZone: '+01:00' }],
    ['inThePast', 'startsAt', { startsAt: now }],
    ['inThePast', 'startsAt', { startsAt: at('2026-11-29T11:59:59Z') }],
    ['tooFarAhead', 'startsAt', { startsAt: at('2027-11-29T12:00:01Z') }],
    ['durationNotSupported', 'durationMinutes', { durationMinutes: 10 }],
    ['durationNotSupported', 'durationMinutes', { durationMinutes: 245 }],
    ['durationNotSupported', 'durationMinutes', { durationMinutes: 31 }],
    ['durationNotSupported', 'durationMinutes', { durationMinutes: Number.NaN }],
    ['recurrenceInvalid', 'recurrence', { recurrence: 'each Tuesday' }],
    ['recurrenceNotSupported', 'recurrence', { recurrence: 'FREQ=DAILY;COUNT=3' }],
    ['recurrenceWithoutEnd', 'recurrence', { recurrence: 'FREQ=WEEKLY' }],
    ['recurrenceEmpty', 'recurrence', { recurrence: 'FREQ=WEEKLY;UNTIL=20261130' }],
    ['startNotInRecurrence', 'startsAt', { recurrence: 'FREQ=WEEKLY;BYDAY=WE;COUNT=3' }],
    ['startNotInRecurrence', 'startsAt', { recurrence: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=3' }],
    ['recurrenceTooLong', 'recurrence', { recurrence: 'FREQ=WEEKLY;COUNT=54' }],
    ['recurrenceTooLong', 'recurrence', { recurrence: 'FREQ=WEEKLY;COUNT=1000000000' }],
    ['recurrenceTooLong', 'recurrence', { recurrence: 'FREQ=MONTHLY;COUNT=14' }],
    ['recurrenceTooLong', 'recurrence', { recurrence: 'FREQ=WEEKLY;UNTIL=20991231' }],
    ['recurrenceTooLong', 'recurrence', { recurrence: 'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20280101' }],
  ] satisfies [string, string, Partial<SeriesWish>][])('is refused as %s of %s: %j', (code, field, other) => {
    expect(problemOf(other)).toEqual([code, field]);
  });

  it('may go on for a year to the day, by the clocks of its zone', () => {
    expect(problemOf({ startsAt: at('2027-11-29T12:00:00Z') })).toBeNull();
    expect(problemOf({ recurrence: 'FREQ=WEEKLY;COUNT=53' })).toBe('FREQ=WEEKLY;BYDAY=TU;COUNT=53');
    expect(problemOf({ recurrence: 'FREQ=MONTHLY;COUNT=13' })).toBe('FREQ=MONTHLY;BYMONTHDAY=1;COUNT=13');
    expect(problemOf({ recurrence: 'FREQ=WEEKLY;UNTIL=20271201' })).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20271201T225959Z');
  });

  it('says the lengths that there are', () => {
    expect(readSeries({ ...wish, durationMinutes: 1 }, now)).toEqual({
      problem: { code: 'durationNotSupported', field: 'durationMinutes', params: { least: 15, most: 240, step: 5 } },
    });
  });
});

describe('the night in which an hour comes twice', () => {
  const night = (startsAt: string, recurrence?: string) => readSeries({ ...wish, startsAt: at(startsAt), recurrence }, at('2026-10-01T00:00:00Z'));

  it('has room for one meeting in either of the two', () => {
    for (const startsAt of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) expect(night(startsAt)).toHaveProperty('series.startsAt', at(startsAt));
  });

  it('begins no series the second time: no calendar could say when', () => {
    expect(night('2026-10-25T01:30:00Z', 'FREQ=WEEKLY;COUNT=3')).toEqual({ problem: { code: 'hourTwice', field: 'startsAt' } });
    // It would begin once, and end in the hour that comes the second time.
    expect(night('2026-10-25T00:30:00Z', 'FREQ=WEEKLY;COUNT=3')).toEqual({ problem: { code: 'hourTwice', field: 'startsAt' } });
    expect(night('2026-10-24T23:00:00Z', 'FREQ=WEEKLY;COUNT=3')).toHaveProperty('series.rule', 'FREQ=WEEKLY;BYDAY=SU;COUNT=3');
  });

  it('is passed by a series at the first of the two', () => {
    const read = night('2026-10-18T00:30:00Z', 'FREQ=WEEKLY;COUNT=3');
    if ('problem' in read) throw new Error(read.problem.code);
    expect(occurrencesOf(read.series).map(({ startsAt, hourTwice }) => [startsAt, hourTwice])).toEqual([
      [at('2026-10-18T00:30:00Z'), false],
      [at('2026-10-25T00:30:00Z'), true],
      [at('2026-11-01T01:30:00Z'), false],
    ]);
  });
});
