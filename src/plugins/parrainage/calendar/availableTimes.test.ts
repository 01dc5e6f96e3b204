import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Availability } from './availability';
import { availableTimes } from './availableTimes';
import { dayAfter, instant, wallClock, weekdayByReckoning, zone } from './clocksForTest';

const at = (text: string) => new Date(text);
const times = (availability: Partial<Availability>, from: string, to: string) =>
  availableTimes({ timeZone: 'Europe/Paris', weekly: [], exceptions: [], holidays: [], ...availability }, { start: at(from), end: at(to) }).map(
    ({ start, end }) => [start, end].map((one) => one.toISOString().slice(0, 16)).join(' '),
  );

const everyDay = (from: number, to: number) => [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to }));

describe('when somebody has time', () => {
  it('is the same hours on the wall on both sides of summer time', () => {
    expect(times({ weekly: everyDay(14 * 60, 16 * 60) }, '2026-03-28T00:00Z', '2026-03-30T00:00Z')).toEqual([
      '2026-03-28T13:00 2026-03-28T15:00',
      '2026-03-29T12:00 2026-03-29T14:00',
    ]);
  });

  it('has no hour that the clocks skip, and both where one comes twice', () => {
    expect(times({ weekly: everyDay(120, 180) }, '2026-03-29T00:00Z', '2026-03-30T00:00Z')).toEqual([]);
    expect(times({ weekly: everyDay(150, 240) }, '2026-03-29T00:00Z', '2026-03-29T12:00Z')).toEqual(['2026-03-29T01:00 2026-03-29T02:00']);
    expect(times({ weekly: everyDay(120, 180) }, '2026-10-25T00:00Z', '2026-10-25T12:00Z')).toEqual(['2026-10-25T00:00 2026-10-25T02:00']);
  });

  it('goes on over midnight where one day’s hours end and the next day’s begin', () => {
    const weekly = [{ day: 5, from: 1320, to: 1440 }, { day: 6, from: 0, to: 60 }];
    expect(times({ weekly }, '2026-11-01T00:00Z', '2026-11-08T00:00Z')).toEqual(['2026-11-06T21:00 2026-11-07T00:00']);
  });

  it('follows an exception instead of the weekday, and is none in holidays', () => {
    const plan = {
      weekly: everyDay(540, 600),
      exceptions: [{ date: '2026-12-02', hours: [{ from: 600, to: 660 }] }, { date: '2026-12-03', hours: [] }, { date: '2026-12-05', hours: [{ from: 0, to: 60 }] }],
      holidays: [{ from: '2026-12-04', to: '2026-12-05' }],
    };
    expect(times(plan, '2026-12-01T00:00Z', '2026-12-07T00:00Z')).toEqual([
      '2026-12-01T08:00 2026-12-01T09:00',
      '2026-12-02T09:00 2026-12-02T10:00',
      '2026-12-06T08:00 2026-12-06T09:00',
    ]);
  });

  it('is when one’s own wall shows a time within one’s hours: tried at each instant by ICU’s clocks', () => {
    const hours = fc.tuple(fc.nat({ max: 1410 }), fc.integer({ min: 5, max: 600 })).map(([from, length]) => ({ from, to: Math.min(1440, from + length) }));
    const weekly = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), hours).map(([day, own]) => ({ day, ...own })), { maxLength: 10 });
    fc.assert(
      fc.property(zone, instant, weekly, fc.array(hours, { maxLength: 2 }), fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 * 1440 }), (timeZone, start, week, other, off, minutes) => {
        const { date } = wallClock(timeZone, start);
        const availability = {
          timeZone,
          weekly: week,
          exceptions: [{ date: dayAfter(date), hours: other }],
          holidays: [{ from: dayAfter(date, off), to: dayAfter(date, off) }],
        };
        const end = new Date(start.getTime() + minutes * 60_000);
        const found = availableTimes(availability, { start, end });
        for (let when = start.getTime() - 35 * 60_000; when < end.getTime() + 60 * 60_000; when += 5 * 60_000) {
          const shown = wallClock(timeZone, new Date(when));
          const own = shown.date === dayAfter(date) ? other : week.filter(({ day }) => day === weekdayByReckoning(shown.date));
          const has = when >= start.getTime() && when < end.getTime() && shown.date !== dayAfter(date, off) && own.some(({ from, to }) => from <= shown.minute && shown.minute < to);
          expect(found.some((time) => time.start.getTime() <= when && when < time.end.getTime())).toBe(has);
        }
      }),
    );
  });
});
