import { describe, expect, it } from 'vitest';
import { readRule, ruleText } from './rule';

/** A Tuesday, the last and fifth of its month: 31 March 2026, 14:00 in Paris. */
const tuesday = new Date('2026-03-31T12:00:00Z');
const read = (text: string, startsAt = tuesday) => {
  const result = readRule(text, startsAt, 'Europe/Paris');
  return 'rule' in result ? ruleText(result.rule) : result.problem.code;
};

describe('a recurrence', () => {
  it.each([
    ['FREQ=WEEKLY;COUNT=4', 'FREQ=WEEKLY;BYDAY=TU;COUNT=4'],
    ['RRULE:freq=weekly;count=4;', 'FREQ=WEEKLY;BYDAY=TU;COUNT=4'],
    ['COUNT=4;INTERVAL=2;FREQ=WEEKLY;WKST=SU;BYDAY=TH,TU,TH', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU;COUNT=4'],
    ['FREQ=WEEKLY;INTERVAL=1;UNTIL=20260501T120000Z', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260501T120000Z'],
    // A day belongs to it whole, and a time without Z is the zone's.
    ['FREQ=WEEKLY;UNTIL=20260501', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260501T215959Z'],
    ['FREQ=WEEKLY;UNTIL=20261101T140000', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261101T130000Z'],
    ['FREQ=MONTHLY;COUNT=6', 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=6'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6'],
    ['FREQ=MONTHLY;BYDAY=5TU;COUNT=6', 'FREQ=MONTHLY;BYDAY=5TU;COUNT=6'],
    ['FREQ=MONTHLY;BYDAY=-1TU;COUNT=6', 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=6'],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1;COUNT=6', 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=6'],
    ['FREQ=MONTHLY;BYDAY=+2TU;COUNT=6', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=6'],
  ])('%s is %s', (text, written) => {
    expect(read(text)).toBe(written);
    // What is written is read as the same.
    expect(read(written)).toBe(written);
  });

  it.each([
    ['recurrenceInvalid', ['', 'FREQ', 'weekly', 'FREQ=', 'FREQ=FORTNIGHTLY;COUNT=2', 'COUNT=3', 'FREQ=WEEKLY;COUNT=0', 'FREQ=WEEKLY;COUNT=-1', 'FREQ=WEEKLY;COUNT=2.5',
      'FREQ=WEEKLY;COUNT=3;COUNT=4', 'FREQ=WEEKLY;COUNT=3;UNTIL=20260501', 'FREQ=WEEKLY;UNTIL=20260231', 'FREQ=WEEKLY;UNTIL=tomorrow', 'FREQ=WEEKLY;INTERVAL=0;COUNT=3',
      'FREQ=WEEKLY;BYDAY=XX;COUNT=3', 'FREQ=WEEKLY;BYDAY=2TU;COUNT=3', 'FREQ=WEEKLY;BYMONTHDAY=3;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=0;COUNT=3',
      'FREQ=MONTHLY;BYDAY=54TU;COUNT=3', 'FREQ=WEEKLY;COUNT=3\r\nATTACH:x', 'FREQ=WEEKLY;COUNT=3\nFREQ=DAILY', 'FREQ=WEEKLY;COLOUR=RED;COUNT=3', `FREQ=WEEKLY;COUNT=${'1'.repeat(200)}`]],
    ['recurrenceNotSupported', ['FREQ=DAILY;COUNT=3', 'FREQ=YEARLY;COUNT=3', 'FREQ=HOURLY;COUNT=3', 'FREQ=WEEKLY;INTERVAL=3;COUNT=3', 'FREQ=MONTHLY;INTERVAL=2;COUNT=3',
      'FREQ=WEEKLY;BYHOUR=9,17;COUNT=3', 'FREQ=WEEKLY;BYMONTH=1;COUNT=3', 'FREQ=WEEKLY;BYSETPOS=1;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=-2;COUNT=3',
      'FREQ=MONTHLY;BYDAY=TU;COUNT=3', 'FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=3', 'FREQ=MONTHLY;BYDAY=1TU;BYSETPOS=1;COUNT=3', 'FREQ=MONTHLY;BYDAY=-2TU;COUNT=3',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3', 'FREQ=MONTHLY;RSCALE=HEBREW;COUNT=3', 'FREQ=DAILY']],
    ['recurrenceWithoutEnd', ['FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=1TU', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO']],
  ])('is %s: %j', (code, texts) => {
    expect(texts.map((text) => [text, read(text)])).toEqual(texts.map((text) => [text, code]));
  });

  it('ends with the next whole second, so that what begins within one is not lost', () => {
    const result = readRule('FREQ=WEEKLY;COUNT=2', tuesday, 'Europe/Paris');
    if ('problem' in result) throw new Error(result.problem.code);
    expect(ruleText({ ...result.rule, count: null, until: new Date('2026-05-01T12:00:00.250Z') })).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20260501T120001Z');
  });
});
