import { addDays } from '@mentora/platform/i18n';
import { occurrencesOf, ruleOf } from './occurrences';
import type { Rule } from './rule';
import type { Series } from './series';
import { instantsOf, localTime, weekdayOf } from './zones';

/** What a rule asks for and the calendar or the clocks have not. */
export type Missing =
  /** A month, as YYYY-MM, without such a day: no 31st, no fifth Friday. */
  | { reason: 'noSuchDay'; month: string }
  /** A day, as YYYY-MM-DD, on which the clocks of the series' zone skip this hour. */
  | { reason: 'hourSkipped'; date: string };

/** What a series passes over between its beginning and its end, in order: to be named before it is made. */
export function missingOccurrences(series: Series): Missing[] {
  const rule = ruleOf(series);
  if (!rule) return [];
  const { date: first, minute } = localTime(series.timeZone, series.startsAt);
  const end = rule.until ?? occurrencesOf(series).at(-1)!.recurrenceId;
  const last = localTime(series.timeZone, end).date;
  const asked = rule.frequency === 'WEEKLY' ? weeklyDates(rule, first, last) : monthlyDates(rule, first, last);
  return asked.flatMap((one): Missing[] => {
    if ('month' in one) return [{ reason: 'noSuchDay', month: one.month }];
    return instantsOf(series.timeZone, { date: one.date, minute }).length ? [] : [{ reason: 'hourSkipped', date: one.date }];
  });
}

type Asked = { date: string } | { month: string };

function weeklyDates({ days, interval, weekStart }: Rule, first: string, last: string): Asked[] {
  const dates: Asked[] = [];
  const weekOf = (date: string) => addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
  const start = Date.parse(weekOf(first));
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const weeks = Math.round((Date.parse(weekOf(date)) - start) / (7 * 86_400_000));
    if (weeks % interval === 0 && days.includes(weekdayOf(date))) dates.push({ date });
  }
  return dates;
}

function monthlyDates(rule: Rule, first: string, last: string): Asked[] {
  const asked: Asked[] = [];
  for (let start = `${first.slice(0, 7)}-01`; start <= last; start = addDays(start, daysOf(start))) {
    const date = dateIn(rule, start);
    if (!date) {
      if (addDays(start, daysOf(start) - 1) <= last) asked.push({ month: start.slice(0, 7) });
    } else if (date >= first && date <= last) asked.push({ date });
  }
  return asked;
}

/** The day of a month that a rule means, if the month has it. `start` is the first of the month. */
function dateIn({ monthDay, nth }: Rule, start: string): string | null {
  const days = daysOf(start);
  if (nth) {
    const firstOne = 1 + ((nth.day - weekdayOf(start) + 7) % 7);
    const day = nth.nth > 0 ? firstOne + 7 * (nth.nth - 1) : firstOne + 7 * Math.floor((days - firstOne) / 7);
    return day > days ? null : addDays(start, day - 1);
  }
  const day = monthDay === -1 ? days : monthDay!;
  return day > days ? null : addDays(start, day - 1);
}

function daysOf(start: string): number {
  return new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 0)).getUTCDate();
}
