import { Temporal } from 'temporal-polyfill';
import type { Problem, ProblemCode } from './problems';
import { localTime, weekdayOf } from './zones';

/** Days of the week as RFC 5545 3.3.10 writes them, Monday first. */
export const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * A recurrence that sessions may have, of those of RFC 5545 3.3.10: on days of each week or of each second one, on a
 * day of each month (-1: its last), or on the n-th weekday of each month (-1: the last one). It ends by one of two.
 */
export interface Rule {
  frequency: 'WEEKLY' | 'MONTHLY';
  interval: 1 | 2;
  /** WEEKLY: 1 for Monday to 7, in order. */
  days: number[];
  monthDay: number | null;
  nth: { nth: number; day: number } | null;
  /** The day that weeks begin with: it matters for several days in each second week. */
  weekStart: number;
  count: number | null;
  /** The last instant at which an occurrence may begin. */
  until: Date | null;
}

const known = new Set(
  'FREQ UNTIL COUNT INTERVAL BYSECOND BYMINUTE BYHOUR BYDAY BYMONTHDAY BYYEARDAY BYWEEKNO BYMONTH BYSETPOS WKST RSCALE SKIP'.split(' '),
);
const supported = new Set('FREQ UNTIL COUNT INTERVAL BYDAY BYMONTHDAY BYSETPOS WKST'.split(' '));
const frequencies = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

class Wrong extends Error {
  constructor(readonly code: ProblemCode) {
    super(code);
  }
}

/** Reads an RRULE for a series that begins at an instant. What the rule leaves open, its start says (RFC 5545 3.3.10). */
export function readRule(text: string, startsAt: Date, timeZone: string): { rule: Rule } | { problem: Problem } {
  try {
    return { rule: readParts(partsOf(text), startsAt, timeZone) };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { problem: { code: error.code, field: 'recurrence' } };
  }
}

type Parts = Map<string, string>;

function partsOf(text: string): Parts {
  if (text.length > 200) throw new Wrong('recurrenceInvalid');
  const parts: Parts = new Map();
  for (const part of text.trim().toUpperCase().replace(/^RRULE:/, '').replace(/;$/, '').split(';')) {
    const [, name = '', value = ''] = /^([A-Z]+)=([^=\s]+)$/.exec(part) ?? [];
    if (!known.has(name) || parts.has(name)) throw new Wrong('recurrenceInvalid');
    parts.set(name, value);
  }
  if (parts.has('COUNT') && parts.has('UNTIL')) throw new Wrong('recurrenceInvalid');
  return parts;
}

function readParts(parts: Parts, startsAt: Date, timeZone: string): Rule {
  const frequency = parts.get('FREQ') ?? '';
  if (!frequencies.includes(frequency)) throw new Wrong('recurrenceInvalid');
  if (frequency !== 'WEEKLY' && frequency !== 'MONTHLY') throw new Wrong('recurrenceNotSupported');
  const interval = positive(parts.get('INTERVAL') ?? '1');
  const { date } = localTime(timeZone, startsAt);
  const rule: Rule = {
    frequency,
    interval: interval as Rule['interval'],
    days: [],
    monthDay: null,
    nth: null,
    weekStart: dayOf(parts.get('WKST') ?? 'MO'),
    ...endOf(parts, timeZone),
    ...(frequency === 'WEEKLY' ? weekDays(parts, weekdayOf(date)) : monthDays(parts, Number(date.slice(8)))),
  };
  // After what is wrong comes what is right, but more than sessions have.
  const beyond = [...parts.keys()].some((name) => !supported.has(name));
  if (beyond || interval > (frequency === 'WEEKLY' ? 2 : 1)) throw new Wrong('recurrenceNotSupported');
  if (!rule.count && !rule.until) throw new Wrong('recurrenceWithoutEnd');
  return rule;
}

function weekDays(parts: Parts, ofStart: number): Pick<Rule, 'days'> {
  if (parts.has('BYMONTHDAY')) throw new Wrong('recurrenceInvalid');
  if (parts.has('BYSETPOS')) throw new Wrong('recurrenceNotSupported');
  const given = parts.get('BYDAY');
  return { days: given ? [...new Set(given.split(',').map(dayOf))].sort() : [ofStart] };
}

function monthDays(parts: Parts, ofStart: number): Pick<Rule, 'monthDay' | 'nth'> {
  const [byDay, byMonthDay, position] = ['BYDAY', 'BYMONTHDAY', 'BYSETPOS'].map((name) => parts.get(name));
  if ([byDay, byMonthDay, position].some((list) => list?.includes(','))) throw new Wrong('recurrenceNotSupported');
  if (byMonthDay) {
    const monthDay = numberOf(byMonthDay, 31);
    if (byDay || position || monthDay < -1) throw new Wrong('recurrenceNotSupported');
    return { monthDay, nth: null };
  }
  if (!byDay) {
    if (position) throw new Wrong('recurrenceNotSupported');
    return { monthDay: ofStart, nth: null };
  }
  // `BYDAY=2TU`, and `BYDAY=TU;BYSETPOS=2` which some calendars write instead.
  const [, nth = '', code = ''] = /^([+-]?\d+)?([A-Z]+)$/.exec(byDay) ?? [];
  if (Boolean(nth) === Boolean(position)) throw new Wrong('recurrenceNotSupported');
  const value = numberOf(nth || position!, 53);
  if (value > 5 || value < -1) throw new Wrong('recurrenceNotSupported');
  return { monthDay: null, nth: { nth: value, day: dayOf(code) } };
}

function endOf(parts: Parts, timeZone: string): Pick<Rule, 'count' | 'until'> {
  const count = parts.get('COUNT');
  const until = parts.get('UNTIL');
  return { count: count ? positive(count) : null, until: until ? instantOf(until, timeZone) : null };
}

/** UNTIL as RFC 5545 wants it, in UTC; as a time by the zone's clocks; or as a day, which belongs to it whole. */
function instantOf(text: string, timeZone: string): Date {
  const [, date = '', time = '235959', utc] = /^(\d{8})(?:T(\d{6})(Z)?)?$/.exec(text) ?? [];
  try {
    const local = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' });
    return new Date(local.toZonedDateTime(utc ? 'UTC' : timeZone).epochMilliseconds);
  } catch {
    throw new Wrong('recurrenceInvalid');
  }
}

function dayOf(code: string): number {
  const day = dayCodes.indexOf(code as (typeof dayCodes)[number]) + 1;
  if (!day) throw new Wrong('recurrenceInvalid');
  return day;
}

function positive(text: string): number {
  const value = numberOf(text);
  if (value < 1) throw new Wrong('recurrenceInvalid');
  return value;
}

function numberOf(text: string, most = Number.MAX_SAFE_INTEGER): number {
  const value = /^[+-]?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!value || Math.abs(value) > most) throw new Wrong('recurrenceInvalid');
  return value;
}

/**
 * The rule as RFC 5545 3.3.10 writes it, without `RRULE:`. UNTIL is in UTC, as it must be beside a start with a zone, and
 * the next whole second, as it knows no parts of one.
 */
export function ruleText({ frequency, interval, days, monthDay, nth, weekStart, count, until }: Rule): string {
  const parts = [`FREQ=${frequency}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (days.length) parts.push(`BYDAY=${days.map((day) => dayCodes[day - 1]).join(',')}`);
  if (monthDay) parts.push(`BYMONTHDAY=${monthDay}`);
  if (nth) parts.push(`BYDAY=${nth.nth}${dayCodes[nth.day - 1]}`);
  if (weekStart > 1) parts.push(`WKST=${dayCodes[weekStart - 1]}`);
  if (count) parts.push(`COUNT=${count}`);
  if (until) parts.push(`UNTIL=${utcText(new Date(Math.ceil(until.getTime() / 1000) * 1000))}`);
  return parts.join(';');
}

/** An instant as RFC 5545 3.3.5 writes it in UTC: `20260329T010000Z`. */
export function utcText(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d+/g, '');
}
