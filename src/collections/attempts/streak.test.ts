import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, daysInARow } from './streak';

const hour = 3_600_000;
const day = 24 * hour;
const zones = ['Europe/Paris', 'America/New_York', 'Africa/Casablanca', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'UTC'];
const zone = fc.constantFrom(...zones);
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

describe('the day of an instant', () => {
  it('is the calendar’s in the zone, whatever the season', () => {
    expect(dayIn('Europe/Paris', new Date('2026-03-28T22:59:59Z'))).toBe('2026-03-28');
    expect(dayIn('Europe/Paris', new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
    // The clock went forward that night: midnight now lies an hour earlier in UTC.
    expect(dayIn('Europe/Paris', new Date('2026-03-29T21:59:59Z'))).toBe('2026-03-29');
    expect(dayIn('Europe/Paris', new Date('2026-03-29T22:00:00Z'))).toBe('2026-03-30');
    expect(dayIn('Pacific/Kiritimati', new Date('2026-03-29T10:00:00Z'))).toBe('2026-03-30');
    expect(dayIn('Nowhere/AtAll', new Date('2026-03-29T10:00:00Z'))).toBe('2026-03-29');
  });

  it('is at most fourteen hours from UTC’s, and never goes back', () => {
    fc.assert(
      fc.property(zone, instant, fc.nat({ max: 72 }), (where, at, hours) => {
        const own = Date.parse(dayIn(where, at));
        expect(own).toBeGreaterThan(at.getTime() - day - 12 * hour);
        expect(own).toBeLessThanOrEqual(at.getTime() + 14 * hour);
        expect(dayIn(where, new Date(at.getTime() + hours * hour)) >= dayIn(where, at)).toBe(true);
      }),
    );
  });
});

describe('days in a row', () => {
  /** Noon of each of the last days in a zone, found by walking the hours back. */
  const noons = (where: string, now: Date, count: number) => {
    const byDay = new Map<string, Date>();
    for (let at = now.getTime(); byDay.size <= count; at -= hour) {
      byDay.set(dayIn(where, new Date(at)), new Date(at));
    }
    return [...byDay.values()].slice(0, count);
  };

  it('counts one for each day, across every change of the clock', () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 0, max: 20 }), (where, now, count) => {
        expect(daysInARow(noons(where, now, count), where, now)).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  it('holds until a whole day is missed', () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 3, max: 12 }), (where, now, count) => {
        const days = noons(where, now, count);
        expect(daysInARow(days.slice(1), where, now)).toBe(count - 1);
        expect(daysInARow(days.slice(2), where, now)).toBe(0);
        expect(daysInARow([...days.slice(0, 1), ...days.slice(2)], where, now)).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it('does not care for the order or for twice a day', () => {
    const now = new Date('2026-10-26T09:00:00Z');
    const around = ['2026-10-24T08:00:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T22:30:00Z', '2026-10-26T08:00:00Z'].map((at) => new Date(at));
    expect(daysInARow(around, 'Europe/Paris', now)).toBe(3);
    expect(daysInARow(around.reverse(), 'Europe/Paris', now)).toBe(3);
  });
});
