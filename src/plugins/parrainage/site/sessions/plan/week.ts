import { addDays, dayIn } from '@mentora/platform/i18n';
import type { Side } from '../../../mentorships/status';

export interface Span {
  startsAt: string;
  endsAt: string;
}

/** What the door of free times answers. */
export interface FreeTimes {
  slots: Span[];
  mentor: { timeZone: string; assumed: boolean; free: Span[] };
  mentee: { timeZone: string; assumed: boolean; free: Span[] };
}

/** A stretch of a day, in minutes after midnight by the clock on the wall. */
export interface Stretch {
  from: number;
  to: number;
}

/** A day of the week that is shown: when each has time, and where a session may begin. */
export interface ShownDay {
  date: string;
  own: Stretch[];
  other: Stretch[];
  slots: string[];
}

/** So many weeks ahead one may look. */
export const mostWeeks = 8;

const hour = 3_600_000;
const wholeDay = 1440;

/** The instants between which a week lies, whatever the zone: its days are told apart afterwards. */
export function windowOf(first: string): { from: string; to: string } {
  const midnight = Date.parse(`${first}T00:00:00Z`);
  return { from: new Date(midnight - 14 * hour).toISOString(), to: new Date(midnight + 7 * 24 * hour + 14 * hour).toISOString() };
}

/** Reads the clocks of a zone: minutes after midnight at an instant. */
export function clockOf(timeZone: string): (at: Date) => number {
  const format = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return (at) => {
    const parts = format.formatToParts(at);
    const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
    return of('hour') * 60 + of('minute');
  };
}

/** A week from a day on, by the clocks of a zone: both people's free hours beside each other, and the slots of each day. */
export function weekFrom(first: string, { slots, ...people }: FreeTimes, { zone, side }: { zone: string; side: Side }): ShownDay[] {
  const clock = clockOf(zone);
  const other = side === 'mentor' ? 'mentee' : 'mentor';
  const begins = slots.map(({ startsAt }) => ({ startsAt, date: dayIn(zone, new Date(startsAt)) }));
  return Array.from({ length: 7 }, (_, index) => {
    const date = addDays(first, index);
    const on = (free: readonly Span[]) => free.flatMap((span) => stretchOn(date, span, zone, clock));
    return { date, own: on(people[side].free), other: on(people[other].free), slots: begins.filter((one) => one.date === date).map(({ startsAt }) => startsAt) };
  });
}

function stretchOn(date: string, { startsAt, endsAt }: Span, zone: string, clock: (at: Date) => number): Stretch[] {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const [first, last] = [dayIn(zone, start), dayIn(zone, new Date(end.getTime() - 1))];
  if (date < first || date > last) return [];
  return [{ from: date === first ? clock(start) : 0, to: date === last ? clock(end) || wholeDay : wholeDay }];
}

/** The hours between which anybody has time in a week, as whole hours; the daytime at least. */
export function hoursOf(days: readonly ShownDay[]): Stretch {
  const all = days.flatMap(({ own, other }) => [...own, ...other]);
  const from = Math.min(8 * 60, ...all.map((one) => one.from));
  const to = Math.max(20 * 60, ...all.map((one) => one.to));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

/** Which week from a day on an instant lies in, counted from 0. */
export function weekOfInstant(today: string, at: string, zone: string): number {
  return Math.floor((Date.parse(dayIn(zone, new Date(at))) - Date.parse(today)) / (7 * 24 * hour));
}
