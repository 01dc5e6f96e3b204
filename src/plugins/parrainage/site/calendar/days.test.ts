import { addDays } from '@mentora/platform/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarAddress, readCalendarWish } from './calendarAddress';
import { beginningOf, byDay, daysOf, monthOf, spanOf, stretchesByDay, turnedTo, weekOf, weekStart } from './days';

const hour = 3_600_000;
const someDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const locale = fc.constantFrom('fr' as const, 'en' as const, 'ar' as const);
const zone = fc.constantFrom('Europe/Paris', 'America/New_York', 'Africa/Cairo', 'Asia/Beirut', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC');

describe('a week', () => {
  it('begins with the day with which calendars of the language begin', () => {
    // The 29th of November 2026 is a Sunday.
    expect(weekStart('fr', '2026-11-29')).toBe('2026-11-23');
    expect(weekStart('en', '2026-11-29')).toBe('2026-11-29');
    expect(weekStart('ar', '2026-11-29')).toBe('2026-11-28');
  });

  it('has seven days in a row, its own among them', () => {
    fc.assert(
      fc.property(locale, someDay, (language, day) => {
        const week = weekOf(language, day);
        expect(week).toContain(day);
        expect(week).toEqual(Array.from({ length: 7 }, (_, index) => addDays(week[0]!, index)));
      }),
    );
  });
});

describe('a month', () => {
  it('is four to six whole weeks with each of its days once', () => {
    fc.assert(
      fc.property(locale, someDay, (language, day) => {
        const days = monthOf(language, day).flat();
        const [year, month] = day.split('-').map(Number) as [number, number];
        expect(new Set(days).size).toBe(days.length);
        expect(days.filter((one) => one.startsWith(day.slice(0, 7)))).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate());
        expect(days.length % 7).toBe(0);
        expect(days.length / 7).toBeGreaterThanOrEqual(4);
        expect(days.length / 7).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('of February fits four weeks where it begins with the week', () => {
    expect(monthOf('fr', '2027-02-14')).toHaveLength(4);
    expect(monthOf('fr', '2026-08-31')).toHaveLength(6);
  });

  it('turns by its first day, from the longest to the shortest', () => {
    expect(turnedTo('month', '2027-01-31', 1)).toBe('2027-02-01');
    expect(turnedTo('month', '2027-01-31', -1)).toBe('2026-12-01');
    expect(turnedTo('week', '2026-03-29', 1)).toBe('2026-04-05');
    expect(turnedTo('list', '2026-03-01', -1)).toBe('2026-02-01');
  });
});

describe('the days of a zone', () => {
  it('begin after one another, and are a day long but for the changes of the clock', () => {
    fc.assert(
      fc.property(zone, someDay, (name, day) => {
        const length = beginningOf(name, addDays(day, 1)).getTime() - beginningOf(name, day).getTime();
        if (name !== 'Pacific/Apia') expect(length).toBeGreaterThanOrEqual(23 * hour);
        expect(length).toBeLessThanOrEqual(25 * hour);
      }),
    );
  });

  it.each([
    ['Europe/Paris', '2026-03-29', 23],
    ['Europe/Paris', '2026-10-25', 25],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    // Midnight does not exist: the day begins at one.
    ['Africa/Cairo', '2026-04-24', 23],
    ['America/New_York', '2026-03-08', 23],
  ])('of %s on %s last %s hours', (name, day, hours) => {
    const { start, end } = spanOf(name, [day]);
    expect((end.getTime() - start.getTime()) / hour).toBe(hours);
  });

  it('take in what begins at their edges by the clock of the person, and what goes on past midnight twice', () => {
    const days = daysOf('week', 'fr', '2026-10-25');
    const late = { startsAt: '2026-10-24T21:30:00Z', endsAt: '2026-10-24T22:30:00Z' };
    const sharp = { startsAt: '2026-10-25T22:00:00Z', endsAt: '2026-10-25T23:00:00Z' };
    const found = byDay('Europe/Paris', days, [late, sharp]);
    expect(found.get('2026-10-24')).toEqual([late]);
    // The clocks go back: 23:00 is the last hour of that day, and ends it.
    expect(found.get('2026-10-25')).toEqual([late, sharp]);
    expect(byDay('Asia/Tokyo', days, [late]).get('2026-10-25')).toEqual([late]);
  });

  it('say when one has time, to midnight and from there', () => {
    const night = { start: new Date('2026-11-24T20:00:00Z'), end: new Date('2026-11-25T01:30:00Z') };
    const found = stretchesByDay('Europe/Paris', ['2026-11-24', '2026-11-25', '2026-11-26'], [night]);
    expect(found.get('2026-11-24')).toEqual([{ from: 21 * 60, to: 1440 }]);
    expect(found.get('2026-11-25')).toEqual([{ from: 0, to: 150 }]);
    expect(found.get('2026-11-26')).toEqual([]);
  });
});

describe('the address of the calendar', () => {
  it('keeps the view and the day, and is read back', () => {
    const address = calendarAddress('ar', { view: 'week', day: '2026-11-29' });
    expect(address).toBe('/ar/calendrier?vue=semaine&jour=2026-11-29');
    expect(readCalendarWish({ vue: 'semaine', jour: '2026-11-29' })).toEqual({ view: 'week', day: '2026-11-29' });
    expect(calendarAddress('fr')).toBe('/calendrier');
  });

  it.each([{ vue: 'annee' }, { jour: '2026-02-30' }, { jour: '0001-01-01' }, { jour: ['2026-01-01', 'x'] }, { vue: 'toString' }])('leaves aside what makes no sense: %j', (given) => {
    expect(readCalendarWish(given)).toEqual({});
  });
});
