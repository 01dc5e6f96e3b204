import { Temporal } from 'temporal-polyfill';
import { occurrencesOf, type Series } from './occurrences';
import type { Problem } from './problems';
import { readRule, ruleText } from './rule';
import { instantsOf, localTime, zoneNamed } from './zones';

export type { Series };

/** What a person or a program asks for. */
export interface SeriesWish {
  startsAt: Date;
  durationMinutes: number;
  timeZone: string;
  /** An RRULE of RFC 5545 3.3.10 with COUNT or UNTIL. */
  recurrence?: string | null;
}

/** How long a meeting lasts, in minutes: a multiple of `step`. */
export const durations = { least: 15, most: 240, step: 5 } as const;
/** More than a year of the busiest rule has. */
const mostCount = 400;
const beyondYear = { months: 5 };

/** Checks what is asked for and writes it as a series, or says what is wrong with it. */
export function readSeries({ startsAt, durationMinutes, timeZone, recurrence }: SeriesWish, now: Date): { series: Series } | { problem: Problem } {
  const wrong = (code: Problem['code'], field: string, params?: Problem['params']) => ({ problem: { code, field, ...(params && { params }) } });
  if (Number.isNaN(startsAt.getTime())) return wrong('timeInvalid', 'startsAt');
  const zone = zoneNamed(timeZone);
  if (!zone) return wrong('unknownZone', 'timeZone');
  const { least, most, step } = durations;
  if (!(durationMinutes >= least && durationMinutes <= most && durationMinutes % step === 0)) {
    return wrong('durationNotSupported', 'durationMinutes', { least, most, step });
  }
  if (startsAt <= now) return wrong('inThePast', 'startsAt');
  if (startsAt > aYearAfter(now, zone)) return wrong('tooFarAhead', 'startsAt');
  const one: Series = { startsAt, durationMinutes, timeZone: zone, rule: null };
  if (!recurrence?.trim()) return { series: one };

  const read = readRule(recurrence, startsAt, zone);
  if ('problem' in read) return read;
  if (read.rule.until && read.rule.until < startsAt) return wrong('recurrenceEmpty', 'recurrence');
  if (Number(read.rule.count) > mostCount) return wrong('recurrenceTooLong', 'recurrence');
  if (secondTime(one)) return wrong('hourTwice', 'startsAt');
  const end = aYearAfter(startsAt, zone);
  // What lies far beyond a year need not be reckoned out to be too long.
  const horizon = new Date(inZone(end, zone).add(beyondYear).epochMilliseconds);
  const until = read.rule.until && read.rule.until > horizon ? horizon : read.rule.until;
  const found = occurrencesOf({ ...one, rule: ruleText({ ...read.rule, until }) });
  if (found[0]?.startsAt.getTime() !== startsAt.getTime()) return wrong('startNotInRecurrence', 'startsAt');
  if (found.at(-1)!.startsAt > end) return wrong('recurrenceTooLong', 'recurrence');
  return { series: { ...one, rule: ruleText(read.rule) } };
}

/**
 * Whether it begins or ends in an hour that comes twice that night, the second time: a series cannot, for RFC 5545 has
 * no way to say so beside a zone (3.3.5), and programs that read the calendar would take the first.
 */
function secondTime({ startsAt, durationMinutes, timeZone }: Series): boolean {
  const ends = new Date(startsAt.getTime() + durationMinutes * 60_000);
  return [startsAt, ends].some((at) => isSecondTime(at, timeZone));
}

/** Whether the clocks of a zone show this time for the second time that night. */
export function isSecondTime(at: Date, zone: string): boolean {
  const times = instantsOf(zone, localTime(zone, at));
  return times.length > 1 && at >= times[1]!;
}

function aYearAfter(instant: Date, zone: string): Date {
  return new Date(inZone(instant, zone).add({ years: 1 }).epochMilliseconds);
}

function inZone(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}
