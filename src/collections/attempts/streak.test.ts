import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn } from '@mentora/platform/i18n';
import { daysInARow } from './streak';

const hour = 3_600_000;
const zones = ['Europe/Paris', 'America/New_York', 'Africa/Casablanca', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'UTC'];
const zone = fc.constantFrom(...zones);
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

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
