import { describe, expect, it } from 'vitest';
import { ruleFor } from './repeats';

describe('how often, as a rule', () => {
  it.each([
    ['none', null],
    ['weekly', 'FREQ=WEEKLY;COUNT=4'],
    ['twoWeeks', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4'],
    ['monthDay', 'FREQ=MONTHLY;COUNT=4'],
    ['monthWeekday', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=4'],
  ])('%s', (repeat, rule) => {
    expect(ruleFor(repeat, '4', '2026-12-08')).toBe(rule);
  });

  it('means the last one where a month may have no fifth', () => {
    expect(ruleFor('monthWeekday', '3', '2026-12-29')).toBe('FREQ=MONTHLY;BYDAY=-1TU;COUNT=3');
  });

  it('leaves a number that makes no sense to be refused', () => {
    expect(ruleFor('weekly', 'beaucoup', '2026-12-08')).toBe('FREQ=WEEKLY;COUNT=0');
  });
});
