import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, instantsByTrying, wallClock, weekdayByReckoning, zone } from './clocksForTest';
import { clock, instantsOf, localTime, offsetPeriods, weekdayOf, zoneNamed } from './zones';

const at = (text: string) => new Date(text);

describe('the name of a zone', () => {
  it('is an IANA name, written as it is to be written', () => {
    expect(zoneNamed('europe/paris')).toBe('Europe/Paris');
    expect(zoneNamed('America/Argentina/Buenos_Aires')).toBe('America/Argentina/Buenos_Aires');
    expect(zoneNamed('UTC')).toBe('UTC');
  });

  it.each(['', 'Paris', '+02:00', 'Europe/Nowhere', 'Europe/Paris\r\nX:1', 42, null, undefined, ['Europe/Paris']])('is not %j', (name) => {
    expect(zoneNamed(name)).toBeNull();
  });
});

describe('the clocks of a zone', () => {
  it('show what ICU says that they show, whatever the season', () => {
    fc.assert(
      fc.property(zone, instant, (where, when) => {
        expect(localTime(where, when)).toEqual(wallClock(where, when));
      }),
      { numRuns: 500 },
    );
  });

  it('show a time once, never or twice: exactly at the instants that trying every distance finds', () => {
    fc.assert(
      fc.property(zone, instant, fc.nat({ max: 1439 }), (where, when, minute) => {
        const { date } = wallClock(where, when);
        expect(instantsOf(where, { date, minute })).toEqual(instantsByTrying(where, date, minute));
      }),
      { numRuns: 150 },
    );
  });

  it('skip an hour in spring and go over one twice in autumn', () => {
    expect(instantsOf('Europe/Paris', { date: '2026-03-29', minute: 150 })).toEqual([]);
    expect(instantsOf('Europe/Paris', { date: '2026-10-25', minute: 150 })).toEqual([at('2026-10-25T00:30:00Z'), at('2026-10-25T01:30:00Z')]);
    // A day that did not exist: Samoa went over the date line.
    expect(instantsOf('Pacific/Apia', { date: '2011-12-30', minute: 720 })).toEqual([]);
  });

  it('stand without a hole from an instant to another, each stretch with another distance than the one before', () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 1, max: 800 }), (where, start, days) => {
        const end = start.getTime() + days * 86_400_000;
        const periods = offsetPeriods(where, start.getTime(), end);
        expect([periods[0]!.start, periods.at(-1)!.end]).toEqual([start.getTime(), end]);
        periods.slice(1).forEach((period, index) => {
          expect(period.start).toBe(periods[index]!.end);
          expect(period.offset).not.toBe(periods[index]!.offset);
        });
      }),
    );
  });

  it('change nowhere but there', () => {
    // Each three hours of three years: a month of Ramadan with other clocks is not overlooked.
    for (const where of ['Africa/Casablanca', 'Asia/Gaza', 'Europe/Dublin', 'America/Santiago']) {
      for (const { start, end, offset } of offsetPeriods(where, Date.UTC(2024, 0, 1), Date.UTC(2027, 0, 1))) {
        for (let when = start; when < end; when += 3 * 3_600_000) {
          const { date, minute } = wallClock(where, new Date(when));
          expect(Date.parse(date) + minute * 60_000 - Math.floor(when / 60_000) * 60_000).toBe(offset);
        }
      }
    }
  });
});

it('a time is written with two digits, a weekday is the calendar’s', () => {
  expect([clock(0), clock(65), clock(1439)]).toEqual(['00:00', '01:05', '23:59']);
  fc.assert(
    fc.property(instant, (when) => {
      const date = when.toISOString().slice(0, 10);
      expect(weekdayOf(date)).toBe(weekdayByReckoning(date));
    }),
  );
});
