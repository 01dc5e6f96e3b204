import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallClock, weekdayByReckoning, zone } from './clocksForTest';
import { previewOf } from './preview';
import { plan } from './recurrenceForTest';
import type { Series } from './series';

const at = (text: string) => new Date(text);
const series = (startsAt: string, timeZone: string, rule: string): Series => ({ startsAt: at(startsAt), durationMinutes: 60, timeZone, rule });

describe('the preview of a series', () => {
  it('says from which time on the clocks move its hour for the other, and when back', () => {
    // Each Tuesday at 14:00 in Paris; in Tunis, which has no summer time, 14:00 in winter and 13:00 in summer.
    const year = series('2026-12-01T13:00:00Z', 'Europe/Paris', 'FREQ=WEEKLY;BYDAY=TU;COUNT=53');
    expect(previewOf(year, ['Europe/Paris', 'Africa/Tunis']).shifts).toEqual([
      { timeZone: 'Africa/Tunis', number: 18, at: at('2027-03-30T12:00:00Z'), from: { day: 2, time: '14:00' }, to: { day: 2, time: '13:00' }, minutes: -60 },
      { timeZone: 'Africa/Tunis', number: 49, at: at('2027-11-02T13:00:00Z'), from: { day: 2, time: '13:00' }, to: { day: 2, time: '14:00' }, minutes: 60 },
    ]);
  });

  it('says it where both have summer time, but not from the same day on', () => {
    const spring = series('2027-03-02T13:00:00Z', 'Europe/Paris', 'FREQ=WEEKLY;BYDAY=TU;COUNT=6');
    expect(previewOf(spring, ['America/New_York']).shifts.map(({ number, from, to }) => [number, from.time, to.time])).toEqual([
      [3, '08:00', '09:00'],
      [5, '09:00', '08:00'],
    ]);
  });

  it('says that it becomes another day', () => {
    const late = series('2027-03-23T22:30:00Z', 'Europe/Paris', 'FREQ=WEEKLY;BYDAY=TU;COUNT=2');
    expect(previewOf(late, ['Asia/Dubai', 'Africa/Tunis']).shifts.map(({ timeZone, from, to }) => [timeZone, from, to])).toEqual([
      ['Asia/Dubai', { day: 3, time: '02:30' }, { day: 3, time: '01:30' }],
      ['Africa/Tunis', { day: 2, time: '23:30' }, { day: 2, time: '22:30' }],
    ]);
    const early = series('2026-10-21T22:30:00Z', 'Europe/Paris', 'FREQ=WEEKLY;BYDAY=TH;COUNT=2');
    expect(previewOf(early, ['Africa/Tunis']).shifts.map(({ from, to }) => [from, to])).toEqual([[{ day: 3, time: '23:30' }, { day: 4, time: '00:30' }]]);
  });

  it('names what does not exist and what comes twice', () => {
    const autumn = previewOf(series('2026-10-18T00:30:00Z', 'Europe/Paris', 'FREQ=WEEKLY;BYDAY=SU;COUNT=3'), []);
    expect([autumn.twice, autumn.missing]).toEqual([[2], []]);
    const spring = previewOf(series('2026-03-22T01:30:00Z', 'Europe/Paris', 'FREQ=WEEKLY;BYDAY=SU;COUNT=3'), []);
    expect([spring.twice, spring.missing]).toEqual([[], [{ reason: 'hourSkipped', date: '2026-03-29' }]]);
  });

  it('names an hour that comes twice no more once it is cancelled or moved', () => {
    const autumn = series('2026-10-18T00:30:00Z', 'Europe/Paris', 'FREQ=WEEKLY;BYDAY=SU;COUNT=3');
    expect(previewOf(autumn, [], [{ recurrenceId: at('2026-10-25T00:30:00Z'), cancelled: true }]).twice).toEqual([]);
  });

  it('moves no hour in the zone in which it was made, and tells each move in the other’s', () => {
    fc.assert(
      fc.property(plan, zone, ({ series: own }, other) => {
        const { occurrences, shifts } = previewOf(own, [own.timeZone, other]);
        expect(shifts.filter(({ timeZone }) => timeZone === own.timeZone)).toEqual([]);
        // Between two moves it is at the same time on the other's wall; at a move it was at another before.
        let expected = wallClock(other, occurrences[0]!.startsAt).minute;
        for (const { number, startsAt } of occurrences) {
          const shown = wallClock(other, startsAt);
          const text = `${String(Math.floor(shown.minute / 60)).padStart(2, '0')}:${String(shown.minute % 60).padStart(2, '0')}`;
          const shift = shifts.find((one) => one.number === number);
          if (shift) {
            expect(shift.to).toEqual({ day: weekdayByReckoning(shown.date), time: text });
            expect(shift.from.time).toBe(`${String(Math.floor(expected / 60)).padStart(2, '0')}:${String(expected % 60).padStart(2, '0')}`);
            expect((expected + shift.minutes + 1440) % 1440).toBe(shown.minute);
            expected = shown.minute;
          } else expect(shown.minute).toBe(expected);
        }
      }),
      { numRuns: 200 },
    );
  });
});
