import { describe, expect, it } from 'vitest';
import { datesFor, spanOf } from './format';

describe('spanOf', () => {
  it.each([
    [0, 'minutes', 1],
    [59 * 60, 'minutes', 59],
    [59.6 * 60, 'hours', 1],
    [47.4 * 3600, 'hours', 47],
    [47.6 * 3600, 'days', 2],
    [10 * 86_400, 'days', 10],
  ] as const)('%d seconds are %s: %d', (seconds, unit, count) => {
    expect(spanOf(seconds)).toEqual({ unit, count });
  });
});

describe('datesFor', () => {
  it('says the day that it is where the person is', () => {
    expect(datesFor('fr', 'Europe/Paris').day('2026-03-31T22:30:00Z')).toBe('1 avril 2026');
    expect(datesFor('fr', 'America/New_York').day('2026-03-31T22:30:00Z')).toBe('31 mars 2026');
  });
});
