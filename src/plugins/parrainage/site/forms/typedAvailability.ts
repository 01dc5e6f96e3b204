import type { Availability } from '../../profiles/hours';
import type { PageState } from './fields';

/** What a sent form holds, by the names of its fields. */
export interface Sent {
  text: (name: string) => string;
  all: (name: string) => string[];
}

/** Under which name the hours of a day are sent: 1 for Monday to 7 for Sunday. */
export const dayName = (day: number): string => `day-${day}`;

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const clock = (minutes: number) => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes after midnight of `HH:MM`; no number where it is none, which the command refuses. */
function minutes(text: string): number {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return Number(hour) * 60 + Number(minute);
}

/** Where hours end at midnight the clock shows 00:00: that is the end of the day. */
const end = (text: string) => minutes(text) || 1440;

/** Cells of rows, column by column; a row in which nothing stands is none. */
function rowsOf({ all }: Sent, names: readonly string[]): string[][] {
  const columns = names.map(all);
  const count = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? '')).filter((cells) => cells.some(Boolean));
}

/** When somebody has time, as it was typed. What makes no sense in it goes on to the command, which says so. */
export function typedAvailability(sent: Sent): Availability {
  const stretch = (from: string, to: string) => ({ from: minutes(from), to: to ? end(to) : Number.NaN });
  const weekly = weekdays.flatMap((day) => rowsOf(sent, [`${dayName(day)}-from`, `${dayName(day)}-to`]).map(([from = '', to = '']) => ({ day, ...stretch(from, to) })));
  const byDate = Map.groupBy(rowsOf(sent, ['other-date', 'other-from', 'other-to']), ([date = '']) => date);
  const exceptions = [...byDate].map(([date, rows]) => ({
    date,
    hours: rows.flatMap(([, from = '', to = '']) => (from || to ? [stretch(from, to)] : [])),
  }));
  const holidays = rowsOf(sent, ['off-from', 'off-to']).map(([from = '', to = '']) => ({ from, to: to || from }));
  return { timeZone: sent.text('timeZone'), weekly, exceptions, holidays };
}

/** The same the other way round: what the fields hold of what is kept. */
export function availabilityValues({ timeZone, weekly, exceptions, holidays }: Availability): PageState['values'] {
  const ofDay = (day: number) => weekly.filter((hours) => hours.day === day).toSorted((a, b) => a.from - b.from);
  const days = weekdays.flatMap((day) => [
    [`${dayName(day)}-from`, ofDay(day).map(({ from }) => clock(from))],
    [`${dayName(day)}-to`, ofDay(day).map(({ to }) => clock(to))],
  ]);
  const others = exceptions.flatMap(({ date, hours }) => (hours.length === 0 ? [{ date, from: '', to: '' }] : hours.map(({ from, to }) => ({ date, from: clock(from), to: clock(to) }))));
  return {
    timeZone,
    ...(Object.fromEntries(days) as Record<string, string[]>),
    'other-date': others.map(({ date }) => date),
    'other-from': others.map(({ from }) => from),
    'other-to': others.map(({ to }) => to),
    'off-from': holidays.map(({ from }) => from),
    'off-to': holidays.map(({ to }) => to),
  };
}
