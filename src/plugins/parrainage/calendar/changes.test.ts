import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOccurrence, splitSeries, type ChangedSeries, type Split } from './changes';
import { wallClock } from './clocksForTest';
import { occurrencesOf } from './occurrences';
import { plan } from './recurrenceForTest';
import type { Series } from './series';

const at = (text: string) => new Date(text);
const tuesdays: Series = { startsAt: at('2026-12-01T13:00:00Z'), durationMinutes: 60, timeZone: 'Europe/Paris', rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5' };
const starts = (one: ChangedSeries | null) => one && occurrencesOf(one.series, one.changes).map(({ startsAt, state }) => `${startsAt.toISOString().slice(5, 16)} ${state}`);

function split(one: ChangedSeries, ...how: [Date, Parameters<typeof splitSeries>[2]]): Split {
  const result = splitSeries(one, ...how);
  if ('problem' in result) throw new Error(result.problem.code);
  return result.split;
}

function changed(one: ChangedSeries, ...how: Parameters<typeof changeOccurrence>[1][]): ChangedSeries {
  return how.reduce((before, change) => {
    const result = changeOccurrence(before, change);
    if ('problem' in result) throw new Error(result.problem.code);
    return result.changed;
  }, one);
}

describe('one occurrence', () => {
  it('is moved, made longer and cancelled by itself; a later change adds to the earlier one', () => {
    const id = at('2026-12-08T13:00:00Z');
    const moved = changed({ series: tuesdays, changes: [] }, { recurrenceId: id, startsAt: at('2026-12-09T09:00:00Z') }, { recurrenceId: id, durationMinutes: 30 });
    expect(moved.changes).toEqual([{ recurrenceId: id, startsAt: at('2026-12-09T09:00:00Z'), durationMinutes: 30 }]);
    const both = changed(moved, { recurrenceId: at('2026-12-01T13:00:00Z'), cancelled: true });
    expect(starts(both)!.slice(0, 3)).toEqual(['12-01T13:00 cancelled', '12-09T09:00 changed', '12-15T13:00 planned']);
    // What was given stays as it was.
    expect(moved.changes).toHaveLength(1);
  });

  it('must be one', () => {
    const other = { problem: { code: 'notAnOccurrence', field: 'occurrence' } };
    expect(changeOccurrence({ series: tuesdays, changes: [] }, { recurrenceId: at('2026-12-08T14:00:00Z'), cancelled: true })).toEqual(other);
    expect(splitSeries({ series: tuesdays, changes: [] }, at('2026-12-08T14:00:00Z'), null)).toEqual(other);
    expect(splitSeries({ series: { ...tuesdays, rule: null }, changes: [] }, tuesdays.startsAt, null)).toEqual(other);
  });
});

describe('this occurrence and all that follow', () => {
  const whole = { series: tuesdays, changes: [] };

  it('are cancelled: the series ends before', () => {
    const { before, after } = split(whole, at('2026-12-15T13:00:00Z'), null);
    expect(after).toBeNull();
    expect(before!.series.rule).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T130000Z');
    expect(starts(before)).toEqual(['12-01T13:00 planned', '12-08T13:00 planned']);
  });

  it('leave nothing before where the first is among them', () => {
    expect(split(whole, tuesdays.startsAt, null)).toEqual({ before: null, after: null });
  });

  it('move to another hour: as many as there were', () => {
    const { before, after } = split(whole, at('2026-12-15T13:00:00Z'), { startsAt: at('2026-12-15T16:00:00Z'), durationMinutes: 30 });
    expect(starts(before)).toHaveLength(2);
    expect(after!.series).toMatchObject({ durationMinutes: 30, rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3' });
    expect(starts(after)).toEqual(['12-15T16:00 planned', '12-22T16:00 planned', '12-29T16:00 planned']);
  });

  it('move to another weekday, day or n-th weekday', () => {
    const moved = (rule: string, startsAt: string, to: string) => split({ series: { ...tuesdays, startsAt: at(startsAt), rule }, changes: [] }, at(startsAt), { startsAt: at(to) }).after!.series.rule;
    expect(moved('FREQ=WEEKLY;BYDAY=TU;COUNT=5', '2026-12-01T13:00:00Z', '2026-12-04T13:00:00Z')).toBe('FREQ=WEEKLY;BYDAY=FR;COUNT=5');
    expect(moved('FREQ=WEEKLY;BYDAY=TU,SA;COUNT=5', '2026-12-01T13:00:00Z', '2026-12-03T13:00:00Z')).toBe('FREQ=WEEKLY;BYDAY=MO,TH;COUNT=5');
    expect(moved('FREQ=MONTHLY;BYMONTHDAY=1;COUNT=5', '2026-12-01T13:00:00Z', '2026-12-03T13:00:00Z')).toBe('FREQ=MONTHLY;BYMONTHDAY=3;COUNT=5');
    expect(moved('FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=5', '2026-12-31T13:00:00Z', '2026-12-30T13:00:00Z')).toBe('FREQ=MONTHLY;BYMONTHDAY=30;COUNT=5');
    expect(moved('FREQ=MONTHLY;BYDAY=1TU;COUNT=5', '2026-12-01T13:00:00Z', '2026-12-10T13:00:00Z')).toBe('FREQ=MONTHLY;BYDAY=2TH;COUNT=5');
    expect(moved('FREQ=MONTHLY;BYDAY=-1TU;COUNT=5', '2026-12-29T13:00:00Z', '2026-12-30T13:00:00Z')).toBe('FREQ=MONTHLY;BYDAY=-1WE;COUNT=5');
    expect(moved('FREQ=MONTHLY;BYDAY=-1TU;COUNT=5', '2026-12-29T13:00:00Z', '2026-12-10T13:00:00Z')).toBe('FREQ=MONTHLY;BYDAY=2TH;COUNT=5');
    // A fifth Wednesday is one only now and then: the last one is meant.
    expect(moved('FREQ=MONTHLY;BYDAY=4TU;COUNT=5', '2026-12-22T13:00:00Z', '2026-12-30T13:00:00Z')).toBe('FREQ=MONTHLY;BYDAY=-1WE;COUNT=5');
  });

  it('keep their distance in each second week, also where they come to lie in two', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=6';
    const series = { ...tuesdays, startsAt: at('2026-11-30T13:00:00Z'), rule };
    for (const by of [1, 2, 3, 4, 5, 6]) {
      const startsAt = new Date(series.startsAt.getTime() + by * 86_400_000);
      const { after } = split({ series, changes: [] }, series.startsAt, { startsAt });
      const moved = occurrencesOf(after!.series).map((one) => one.startsAt.getTime() - by * 86_400_000);
      expect(moved).toEqual(occurrencesOf(series).map((one) => one.startsAt.getTime()));
    }
  });

  it('keep what was agreed for single ones', () => {
    const agreed = changed(
      whole,
      { recurrenceId: at('2026-12-08T13:00:00Z'), cancelled: true },
      { recurrenceId: at('2026-12-15T13:00:00Z'), startsAt: at('2026-12-15T08:00:00Z') },
      { recurrenceId: at('2026-12-22T13:00:00Z'), startsAt: at('2026-12-23T09:00:00Z') },
      { recurrenceId: at('2026-12-29T13:00:00Z'), cancelled: true },
    );
    const { before, after } = split(agreed, at('2026-12-15T13:00:00Z'), { startsAt: at('2026-12-15T16:00:00Z') });
    expect(starts(before)).toEqual(['12-01T13:00 planned', '12-08T13:00 cancelled']);
    expect(starts(after)).toEqual(['12-15T16:00 planned', '12-23T09:00 changed', '12-29T16:00 cancelled']);
  });

  it('are, with those before, as many as there were, at the same times where nothing is moved', () => {
    fc.assert(
      fc.property(plan, fc.nat(), ({ series }, which) => {
        const all = occurrencesOf(series);
        const index = which % all.length;
        const { before, after } = split({ series, changes: [] }, all[index]!.startsAt, { startsAt: all[index]!.startsAt });
        const both = [...(before ? occurrencesOf(before.series) : []), ...occurrencesOf(after!.series)];
        expect(both.map(({ startsAt }) => startsAt)).toEqual(all.map(({ startsAt }) => startsAt));
        expect(Boolean(before)).toBe(index > 0);
      }),
      { numRuns: 150 },
    );
  });

  it('are as many at another hour of the same day', () => {
    fc.assert(
      fc.property(plan, fc.nat(), ({ series }, which) => {
        const all = occurrencesOf(series);
        const from = all[which % all.length]!.startsAt;
        // By a quarter of an hour, towards noon.
        const startsAt = new Date(from.getTime() + (wallClock(series.timeZone, from).minute < 720 ? 15 : -15) * 60_000);
        const { after } = split({ series, changes: [] }, from, { startsAt });
        expect(occurrencesOf(after!.series)).toHaveLength(all.length - (which % all.length));
      }),
      { numRuns: 100 },
    );
  });
});
