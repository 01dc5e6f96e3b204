import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayIn } from './days';

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

describe('a day so many days later', () => {
  it('is the calendar’s, over months, leap years and changes of the clock, and back', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: -800, max: 800 }), (where, at, count) => {
        const from = dayIn(where, at);
        expect(Date.parse(addDays(from, count)) - Date.parse(from)).toBe(count * day);
        expect(addDays(addDays(from, count), -count)).toBe(from);
      }),
    );
  });
});
