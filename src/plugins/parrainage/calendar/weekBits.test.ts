import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Availability } from './availability';
import { instant, wallClock, weekdayByReckoning, zone } from './clocksForTest';
import { weekBits } from './weekBits';

const plan = (timeZone: string, weekly: Availability['weekly']): Availability => ({ timeZone, weekly, exceptions: [], holidays: [] });
const set = (bits: Uint32Array) => [...Array(672).keys()].filter((n) => (bits[n >> 5]! >>> (n & 31)) & 1);

describe('the quarters of an hour of an ordinary week', () => {
  it('are in UTC, whole ones alone, as the clocks stand at the instant', () => {
    const monday = plan('Europe/Paris', [{ day: 1, from: 14 * 60 + 5, to: 15 * 60 }]);
    expect(set(weekBits(monday, new Date('2026-12-01T00:00Z')))).toEqual([13 * 4 + 1, 13 * 4 + 2, 13 * 4 + 3]);
    expect(set(weekBits(monday, new Date('2026-07-01T00:00Z')))).toEqual([12 * 4 + 1, 12 * 4 + 2, 12 * 4 + 3]);
  });

  it('go around: Monday morning in Auckland is Sunday evening in UTC', () => {
    expect(set(weekBits(plan('Pacific/Auckland', [{ day: 1, from: 8 * 60, to: 8 * 60 + 30 }]), new Date('2026-12-01T00:00Z')))).toEqual([6 * 96 + 19 * 4, 6 * 96 + 19 * 4 + 1]);
    expect(set(weekBits(plan('America/New_York', [{ day: 7, from: 1425, to: 1440 }]), new Date('2026-12-01T00:00Z')))).toEqual([4 * 4 + 3]);
  });

  it('pass nobody over for a holiday or another day’s hours', () => {
    const weekly = [{ day: 3, from: 600, to: 660 }];
    const away = { ...plan('Africa/Tunis', weekly), holidays: [{ from: '2026-11-30', to: '2026-12-06' }], exceptions: [{ date: '2026-12-02', hours: [] }] };
    expect(weekBits(away, new Date('2026-12-01T00:00Z'))).toEqual(weekBits(plan('Africa/Tunis', weekly), new Date('2026-12-01T00:00Z')));
  });

  it('are those in which one’s wall shows one’s hours, around an instant at which no clock changes', () => {
    const hours = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat({ max: 95 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(zone, instant, fc.array(hours, { maxLength: 8 }), (timeZone, when, some) => {
        const weekly = some.map(([day, from, length]) => ({ day, from: from * 15, to: Math.min(1440, (from + length) * 15) }));
        const found = set(weekBits(plan(timeZone, weekly), when));
        // The clocks as they stand then: each quarter of the week, moved to that distance from UTC.
        const shown = wallClock(timeZone, when);
        const offset = Math.round((Date.parse(shown.date) + shown.minute * 60_000 - when.getTime()) / 60_000);
        const expected = [...Array(672).keys()].filter((n) => {
          const local = new Date(Date.UTC(2026, 5, 1) + (n * 15 + offset) * 60_000);
          const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
          return weekly.some(({ day, from, to }) => day === weekdayByReckoning(local.toISOString().slice(0, 10)) && from <= minute && minute < to);
        });
        expect(found).toEqual(expected);
      }),
    );
  });
});
