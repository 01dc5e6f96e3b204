import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { dayCodes, readRule, type Rule } from './rule';
import { instantsOf, localTime } from './zones';

/** One meeting, or several that follow a rule. The hour on the clocks of its zone holds, whatever they do. */
export interface Series {
  startsAt: Date;
  durationMinutes: number;
  /** The IANA zone in which it was made. */
  timeZone: string;
  /** An RRULE that `readSeries` wrote, without `RRULE:`; null for one meeting. */
  rule: string | null;
}

/** What became of one occurrence of a series: another time, another length, or nothing. */
export interface Change {
  /** When it would begin by the rule (RECURRENCE-ID, RFC 5545 3.8.4.4). */
  recurrenceId: Date;
  startsAt?: Date;
  durationMinutes?: number;
  cancelled?: boolean;
}

export interface Occurrence {
  /** 1 for the first by the rule; moving and cancelling renumber nothing. */
  number: number;
  recurrenceId: Date;
  startsAt: Date;
  endsAt: Date;
  state: 'planned' | 'changed' | 'cancelled';
  /** Whether the hour of the rule comes twice that night: the first of the two is meant (RFC 5545 3.3.5). */
  hourTwice: boolean;
}

/**
 * The occurrences of a series in the order of its rule. What does not exist (the 31st of a short month, an hour that
 * the clocks skip) is no occurrence and does not count (RFC 5545 3.3.10); `missingOccurrences` names it.
 */
export function occurrencesOf(series: Series, changes: readonly Change[] = []): Occurrence[] {
  const changed = new Map(changes.map((change) => [change.recurrenceId.getTime(), change]));
  return startsOf(series).map((recurrenceId, index) => {
    const change = changed.get(recurrenceId.getTime());
    const startsAt = change?.startsAt ?? recurrenceId;
    const minutes = change?.durationMinutes ?? series.durationMinutes;
    return {
      number: index + 1,
      recurrenceId,
      startsAt,
      endsAt: new Date(startsAt.getTime() + minutes * 60_000),
      state: change?.cancelled ? 'cancelled' : change ? 'changed' : 'planned',
      hourTwice: instantsOf(series.timeZone, localTime(series.timeZone, recurrenceId)).length > 1,
    };
  });
}

/** The rule of a series, which `readSeries` wrote; null for one meeting. */
export function ruleOf({ rule, startsAt, timeZone }: Series): Rule | null {
  if (rule === null) return null;
  const read = readRule(rule, startsAt, timeZone);
  if ('problem' in read) throw new Error(`A series has a rule that is none (${read.problem.code}): ${rule}`);
  return read.rule;
}

function startsOf(series: Series): Date[] {
  const rule = ruleOf(series);
  if (!rule) return [series.startsAt];
  const at = (instant: Date, zone: string) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  const recurrence = new RRuleTemporal({
    freq: rule.frequency,
    interval: rule.interval,
    wkst: dayCodes[rule.weekStart - 1]!,
    dtstart: at(series.startsAt, series.timeZone),
    ...(rule.days.length && { byDay: rule.days.map((day) => dayCodes[day - 1]!) }),
    ...(rule.nth && { byDay: [`${rule.nth.nth}${dayCodes[rule.nth.day - 1]}`] }),
    ...(rule.monthDay && { byMonthDay: [rule.monthDay] }),
    ...(rule.count && { count: rule.count }),
    ...(rule.until && { until: at(rule.until, 'UTC') }),
  });
  return recurrence.all().map(({ epochMilliseconds }) => new Date(epochMilliseconds));
}
