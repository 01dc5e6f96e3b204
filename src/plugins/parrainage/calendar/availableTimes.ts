import type { Availability, Hours } from './availability';
import { unite, type Interval } from './intervals';
import { offsetPeriods, weekdayOf } from './zones';

const minute = 60_000;
const day = 24 * 60 * minute;

/** When somebody has time between two instants, in order; touching hours are one interval. */
export function availableTimes(availability: Availability, { start, end }: Interval): Interval[] {
  const hoursOf = hoursByDay(availability);
  const times: Interval[] = [];
  for (const period of offsetPeriods(availability.timeZone, start.getTime(), end.getTime())) {
    const from = period.start + period.offset;
    const to = period.end + period.offset;
    for (let midnight = Math.floor(from / day) * day; midnight < to; midnight += day) {
      for (const hours of hoursOf(new Date(midnight).toISOString().slice(0, 10))) {
        const first = Math.max(midnight + hours.from * minute, from);
        const last = Math.min(midnight + hours.to * minute, to);
        if (first < last) times.push({ start: new Date(first - period.offset), end: new Date(last - period.offset) });
      }
    }
  }
  return unite(times);
}

/** The hours of a day: none in a holiday, an exception's if there is one, else its weekday's. */
function hoursByDay({ weekly, exceptions, holidays }: Availability): (date: string) => readonly Hours[] {
  const weekdays = Map.groupBy(weekly, (hours) => hours.day);
  const others = new Map(exceptions.map(({ date, hours }) => [date, hours]));
  return (date) => {
    if (holidays.some(({ from, to }) => from <= date && date <= to)) return [];
    return others.get(date) ?? weekdays.get(weekdayOf(date)) ?? [];
  };
}
