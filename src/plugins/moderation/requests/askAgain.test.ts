import { dayIn } from '@mentora/platform/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askAgainFrom, noonOf } from './askAgain';

const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const zone = fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC');

describe('the day from which one may ask again', () => {
  it('begins at midnight where the person lives', () => {
    const rejection = { reviewedAt: new Date('2026-03-10T22:30:00Z'), zone: 'Europe/Paris' };
    expect(askAgainFrom(rejection, 30, new Date('2026-03-10T22:31:00Z'))).toBe('2026-04-09');
    expect(askAgainFrom(rejection, 30, new Date('2026-04-08T21:59:59Z'))).toBe('2026-04-09');
    // Midnight of the 9th in summer time.
    expect(askAgainFrom(rejection, 30, new Date('2026-04-08T22:00:00Z'))).toBeNull();
  });

  it('is no wait at all where none is wanted', () => {
    fc.assert(fc.property(instant, zone, (at, where) => askAgainFrom({ reviewedAt: at, zone: where }, 0, at) === null));
  });

  it('is kept: that day one may, the day before one may not', () => {
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 1, max: 400 }), (at, where, days) => {
        const day = askAgainFrom({ reviewedAt: at, zone: where }, days, at)!;
        const later = new Date(at.getTime() + days * 86_400_000);
        // So many times 24 hours later it is that day, or its neighbour where the clock was changed.
        expect(Math.abs(Date.parse(dayIn(where, later)) - Date.parse(day))).toBeLessThanOrEqual(86_400_000);
        expect(askAgainFrom({ reviewedAt: at, zone: where }, days, new Date(Date.parse(day) + 40 * 3_600_000))).toBeNull();
        expect(askAgainFrom({ reviewedAt: at, zone: where }, days, new Date(Date.parse(day) - 15 * 3_600_000))).toBe(day);
      }),
    );
  });

  it('is said as the same day in any zone that messages are said in', () => {
    for (const where of ['Europe/Paris', 'UTC', 'America/New_York', 'Asia/Tokyo']) {
      expect(dayIn(where, new Date(noonOf('2026-04-09')))).toBe('2026-04-09');
    }
  });
});
