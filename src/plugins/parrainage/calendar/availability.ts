import { zoneNamed } from './zones';
import type { Problem } from './problems';

/** Hours of one day, in minutes after midnight by the clock on the wall: 0 ≤ from < to ≤ 1440. Past midnight begins another day's. */
export interface Hours {
  from: number;
  to: number;
}

export interface WeeklyHours extends Hours {
  /** 1 for Monday to 7 for Sunday (ISO 8601). */
  day: number;
}

/**
 * When somebody has time. One has time at an instant when the clock on one's own wall shows a time within one's hours:
 * in the night in which the clocks skip an hour, that hour is nobody's; in the one in which an hour comes twice, both are.
 */
export interface Availability {
  /** An IANA name; days and hours are those of this zone. */
  timeZone: string;
  weekly: readonly WeeklyHours[];
  /** Days (YYYY-MM-DD) that have other hours than their weekday's, or none. */
  exceptions: readonly { date: string; hours: readonly Hours[] }[];
  /** Days without any hour, from the first to the last, both included. They pass before exceptions. */
  holidays: readonly { from: string; to: string }[];
}

const mostHours = 100;
const mostDays = 400;

/** What is wrong with an availability that somebody typed, or null. */
export function availabilityProblem({ timeZone, weekly, exceptions, holidays }: Availability): Problem | null {
  if (!zoneNamed(timeZone)) return { code: 'unknownZone', field: 'timeZone' };
  if (weekly.length > mostHours || exceptions.length > mostDays || holidays.length > mostDays) return { code: 'tooManyHours', field: 'weekly' };
  const days = Map.groupBy(weekly, ({ day }) => day);
  for (const [day, hours] of days) {
    if (!Number.isInteger(day) || day < 1 || day > 7) return { code: 'hoursInvalid', field: 'weekly' };
    const code = hoursProblem(hours);
    if (code) return { code, field: 'weekly' };
  }
  const dates = new Set<string>();
  for (const { date, hours } of exceptions) {
    if (!isDay(date) || dates.has(date) || hours.length > mostHours) return { code: 'dayInvalid', field: 'exceptions' };
    dates.add(date);
    const code = hoursProblem(hours);
    if (code) return { code, field: 'exceptions' };
  }
  const holidaysWrong = holidays.some(({ from, to }) => !isDay(from) || !isDay(to) || from > to);
  return holidaysWrong ? { code: 'dayInvalid', field: 'holidays' } : null;
}

function hoursProblem(hours: readonly Hours[]): 'hoursInvalid' | 'hoursOverlap' | null {
  const right = ({ from, to }: Hours) => Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= 1440;
  if (!hours.every(right)) return 'hoursInvalid';
  const sorted = [...hours].sort((a, b) => a.from - b.from);
  return sorted.some(({ from }, index) => index > 0 && from < sorted[index - 1]!.to) ? 'hoursOverlap' : null;
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
