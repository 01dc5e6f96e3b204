import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { birthday, dateFromParts, faultOfBirthDate } from './birthDate';

const today = '2026-11-29';

describe('a birth date', () => {
  it.each([
    ['', 'required'],
    ['12', 'invalidDate'],
    ['2012-2-3', 'invalidDate'],
    ['2011-02-29', 'invalidDate'],
    ['2012-13-01', 'invalidDate'],
    ['2012-00-10', 'invalidDate'],
    ['2012-04-31', 'invalidDate'],
    ['2026-11-30', 'futureDate'],
    ['1905-11-29', 'tooLongAgo'],
    ['1905-11-30', null],
    ['2012-02-29', null],
    ['2026-11-29', null],
  ])('%j is %j', (text, fault) => {
    expect(faultOfBirthDate(text, today)).toBe(fault);
  });

  it('is there on the calendar exactly where the platform’s own calendar has it', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((each) => String(each).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1910, max: 2025 }), part(14), part(33), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const there = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(there.getTime()) && there.toISOString().startsWith(text);
        expect(faultOfBirthDate(text, today)).toBe(exists ? null : 'invalidDate');
      }),
    );
  });

  it('is read from three boxes, as people fill them', () => {
    expect(dateFromParts('7', ' 3', '2012')).toBe('2012-03-07');
    expect(dateFromParts('', ' ', '')).toBe('');
    expect(faultOfBirthDate(dateFromParts('7', '', '2012'), today)).toBe('invalidDate');
    expect(faultOfBirthDate(dateFromParts('7', 'mars', '2012'), today)).toBe('invalidDate');
    expect(faultOfBirthDate(dateFromParts('7', '3', '12'), today)).toBe('tooLongAgo');
  });
});

describe('a birthday', () => {
  it.each([
    ['2012-03-07', 15, '2027-03-07'],
    ['2012-02-29', 15, '2027-02-28'],
    ['2012-02-29', 16, '2028-02-29'],
  ])('of %s at %i is %s', (born, age, day) => {
    expect(birthday(born, age)).toBe(day);
  });
});
