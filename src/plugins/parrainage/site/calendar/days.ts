import { addDays, type Locale } from '@mentora/platform/i18n';
import { instantsOf, localTime, weekdayOf, type Interval } from '../../calendar';

export const views = ['month', 'week', 'list'] as const;
export type View = (typeof views)[number];

/** How many days a list has. */
export const listDays = 28;

/** With which day a week begins, 1 for Monday to 7 for Sunday: what calendars of the language do (CLDR). */
const weekStarts: Record<Locale, number> = { fr: 1, en: 7, ar: 6 };

/** The day on which the week of a day begins. */
export function weekStart(locale: Locale, day: string): string {
  return addDays(day, -((weekdayOf(day) - weekStarts[locale] + 7) % 7));
}

/** The seven days of the week that a day lies in. */
export function weekOf(locale: Locale, day: string): string[] {
  const first = weekStart(locale, day);
  return Array.from({ length: 7 }, (_, index) => addDays(first, index));
}

/** The weeks that a month touches, whole. Days of the calendar have no hours: no change of the clock adds or loses one. */
export function monthOf(locale: Locale, day: string): string[][] {
  const month = day.slice(0, 7);
  const weeks: string[][] = [];
  for (let first = weekStart(locale, `${month}-01`); weeks.length === 0 || first.slice(0, 7) === month; first = addDays(first, 7)) weeks.push(weekOf(locale, first));
  return weeks;
}

/** The days that a view shows. */
export function daysOf(view: View, locale: Locale, day: string): string[] {
  if (view === 'month') return monthOf(locale, day).flat();
  if (view === 'week') return weekOf(locale, day);
  return Array.from({ length: listDays }, (_, index) => addDays(day, index));
}

/** The day by which the next, or the one before, is shown; of a month its first. */
export function turnedTo(view: View, day: string, by: 1 | -1): string {
  if (view === 'week') return addDays(day, 7 * by);
  if (view === 'list') return addDays(day, listDays * by);
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + by);
  return first.toISOString().slice(0, 10);
}

/** When a day begins in a zone. Some zones skip midnight in the night of the change: the day begins with the first hour that there is. */
export function beginningOf(zone: string, day: string): Date {
  for (let minute = 0; minute < 240; minute += 15) {
    const [first] = instantsOf(zone, { date: day, minute });
    if (first) return first;
  }
  // A day that a zone skipped whole, as Samoa has: what comes after it.
  return beginningOf(zone, addDays(day, 1));
}

/** From the beginning of the first of these days to the end of the last. */
export function spanOf(zone: string, days: readonly string[]): Interval {
  return { start: beginningOf(zone, days[0]!), end: beginningOf(zone, addDays(days.at(-1)!, 1)) };
}

/** What lies on each day by the clock of a zone: what goes on past midnight lies on both. */
export function byDay<Thing extends { startsAt: string; endsAt: string }>(zone: string, days: readonly string[], things: readonly Thing[]): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>(days.map((day) => [day, []]));
  for (const thing of things) {
    const first = localTime(zone, new Date(thing.startsAt)).date;
    const last = localTime(zone, new Date(Date.parse(thing.endsAt) - 1)).date;
    for (let day = first; day <= last; day = addDays(day, 1)) found.get(day)?.push(thing);
  }
  return found;
}

/** A stretch of a day, in minutes after midnight by the clock on the wall. */
export interface Stretch {
  from: number;
  to: number;
}

/** When somebody has time on each day, by the clock of a zone. */
export function stretchesByDay(zone: string, days: readonly string[], times: readonly Interval[]): Map<string, Stretch[]> {
  const spans = times.map(({ start, end }) => ({ startsAt: start.toISOString(), endsAt: end.toISOString() }));
  const found = byDay(zone, days, spans);
  return new Map(
    days.map((day) => [
      day,
      found.get(day)!.map(({ startsAt, endsAt }) => {
        const [first, last] = [localTime(zone, new Date(startsAt)), localTime(zone, new Date(endsAt))];
        return { from: first.date < day ? 0 : first.minute, to: last.date > day ? 1440 : last.minute };
      }),
    ]),
  );
}
