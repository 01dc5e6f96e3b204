import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Availability } from './availability';
import { availableTimes } from './availableTimes';
import { instant, wallClock, zone } from './clocksForTest';
import { commonTimes, freeSlots, nextFreeSlots, type Attending } from './freeTimes';
import type { Interval } from './intervals';

const at = (text: string) => new Date(text);
const iso = (some: readonly Interval[]) => some.map(({ start, end }) => [start, end].map((one) => one.toISOString().slice(0, 16)).join(' '));
const workdays = (timeZone: string, from: number, to: number): Availability => ({
  timeZone,
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: from * 60, to: to * 60 })),
  exceptions: [],
  holidays: [],
});
const paris: Attending = { availability: workdays('Europe/Paris', 14, 18), busy: [] };
const montreal: Attending = { availability: workdays('America/Montreal', 9, 12), busy: [] };
const wish = { minutes: 60, step: 30, timeZone: 'Europe/Paris' } as const;

describe('the hours that two people have in common', () => {
  it('are an hour more in the weeks in which only one side has summer time', () => {
    // 14 to 18 in Paris and 9 to 12 in Montréal: six hours apart, five from 8 to 29 March.
    expect(iso(commonTimes([paris, montreal], { start: at('2026-03-06T00:00Z'), end: at('2026-03-07T00:00Z') }, 60))).toEqual(['2026-03-06T14:00 2026-03-06T17:00']);
    expect(iso(commonTimes([paris, montreal], { start: at('2026-03-09T00:00Z'), end: at('2026-03-10T00:00Z') }, 60))).toEqual(['2026-03-09T13:00 2026-03-09T16:00']);
    expect(iso(commonTimes([paris, montreal], { start: at('2026-03-30T00:00Z'), end: at('2026-03-31T00:00Z') }, 60))).toEqual(['2026-03-30T13:00 2026-03-30T16:00']);
  });

  it('are cut by what either has to do, and left out where too short', () => {
    const busy = [{ start: at('2026-03-06T14:30Z'), end: at('2026-03-06T15:15Z') }];
    const day = { start: at('2026-03-06T00:00Z'), end: at('2026-03-07T00:00Z') };
    expect(iso(commonTimes([{ ...paris, busy }, montreal], day, 45))).toEqual(['2026-03-06T15:15 2026-03-06T17:00']);
    expect(iso(commonTimes([paris, { ...montreal, busy }], day, 30))).toEqual(['2026-03-06T14:00 2026-03-06T14:30', '2026-03-06T15:15 2026-03-06T17:00']);
  });
});

describe('the slots to choose from', () => {
  it('begin at the hours of a person’s own clocks', () => {
    const day = { start: at('2026-12-07T00:00Z'), end: at('2026-12-08T00:00Z') };
    const nepal = { availability: workdays('Asia/Kathmandu', 9, 11), busy: [] };
    expect(iso(freeSlots([nepal], day, { minutes: 60, step: 60, timeZone: 'Asia/Kathmandu' }))).toEqual([
      '2026-12-07T03:15 2026-12-07T04:15',
      '2026-12-07T04:15 2026-12-07T05:15',
    ]);
    expect(iso(freeSlots([nepal], day, { minutes: 60, step: 60, timeZone: 'UTC' }))).toEqual(['2026-12-07T04:00 2026-12-07T05:00']);
  });

  it('are each free for all of them, wholly, and none is left out', () => {
    const busy = fc.array(fc.tuple(fc.nat({ max: 7 * 96 }), fc.integer({ min: 1, max: 40 })), { maxLength: 12 });
    fc.assert(
      fc.property(zone, zone, instant, busy, fc.constantFrom(15, 30, 60 as const), fc.constantFrom(30, 60, 120), (one, other, start, taken, step, minutes) => {
        const between = { start, end: new Date(start.getTime() + 7 * 86_400_000) };
        const people = [one, other].map((timeZone): Attending => ({
          availability: workdays(timeZone, 6, 22),
          busy: taken.map(([from, length]) => ({ start: new Date(start.getTime() + from * 900_000), end: new Date(start.getTime() + (from + length) * 900_000) })),
        }));
        const slots = freeSlots(people, between, { minutes, step: step, timeZone: one });
        const chosen = new Set(slots.map((slot) => slot.start.getTime()));
        for (let when = Math.ceil(start.getTime() / 900_000) * 900_000; when + minutes * 60_000 <= between.end.getTime(); when += 900_000) {
          const slot = { start: new Date(when), end: new Date(when + minutes * 60_000) };
          const free = people.every(
            (person) =>
              availableTimes(person.availability, between).some((time) => time.start <= slot.start && slot.end <= time.end) &&
              person.busy.every((time) => time.end <= slot.start || slot.end <= time.start),
          );
          expect(chosen.has(when)).toBe(free && wallClock(one, slot.start).minute % step === 0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are the first so many where the next ones are asked for', () => {
    const from = at('2026-12-04T14:10Z');
    const next = nextFreeSlots([paris, montreal], from, wish, { most: 4, days: 7 });
    expect(iso(next)).toEqual(['2026-12-04T14:30 2026-12-04T15:30', '2026-12-04T15:00 2026-12-04T16:00', '2026-12-04T15:30 2026-12-04T16:30', '2026-12-04T16:00 2026-12-04T17:00']);
    expect(nextFreeSlots([paris, montreal], from, wish, { most: 0, days: 7 })).toEqual([]);
    expect(nextFreeSlots([paris, montreal], at('2026-12-05T00:00Z'), wish, { most: 3, days: 2 })).toEqual([]);
  });
});
