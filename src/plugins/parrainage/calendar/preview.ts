import { missingOccurrences, type Missing } from './missing';
import { occurrencesOf, type Change, type Occurrence } from './occurrences';
import type { Series } from './series';
import { clock, localTime, weekdayOf } from './zones';

/** A time of the week by the clocks of a zone. */
export interface WeekTime {
  /** 1 for Monday to 7 for Sunday. */
  day: number;
  /** `HH:MM` */
  time: string;
}

/** Where the clocks of one of the zones move an hour of the series, or move it back. */
export interface Shift {
  /** The zone in which the hour is another one from now on. */
  timeZone: string;
  /** The first occurrence at the new hour. */
  number: number;
  at: Date;
  from: WeekTime;
  to: WeekTime;
  /** How much later by those clocks, in minutes; less than 0 for earlier. */
  minutes: number;
}

export interface Preview {
  occurrences: Occurrence[];
  shifts: Shift[];
  missing: Missing[];
  /** Numbers of the occurrences whose hour comes twice that night: the first of the two is meant. */
  twice: number[];
}

/**
 * What a series will be, before anybody agrees to it: when it takes place, where the clocks move its hour for somebody in
 * one of the zones, and what does not exist. In the zone in which it was made its hour never moves.
 */
export function previewOf(series: Series, timeZones: readonly string[], changes: readonly Change[] = []): Preview {
  const occurrences = occurrencesOf(series, changes);
  return {
    occurrences,
    shifts: [...new Set(timeZones)].flatMap((zone) => shiftsOf(occurrences, series, zone)).sort((a, b) => a.number - b.number),
    missing: missingOccurrences(series),
    twice: occurrences.filter(({ hourTwice, state }) => hourTwice && state === 'planned').map(({ number }) => number),
  };
}

/** What somebody moved by hand says nothing about the clocks: hours are compared as the rule has them. */
function shiftsOf(occurrences: readonly Occurrence[], series: Series, zone: string): Shift[] {
  const shifts: Shift[] = [];
  let before: { occurrence: Occurrence; ahead: number } | undefined;
  for (const occurrence of occurrences) {
    const at = occurrence.recurrenceId;
    const ahead = wall(zone, at) - wall(series.timeZone, at);
    if (before && ahead !== before.ahead) {
      const minutes = ahead - before.ahead;
      const to = weekTime(zone, at);
      const from = earlier(to, minutes);
      shifts.push({ timeZone: zone, number: occurrence.number, at, from, to, minutes });
    }
    before = { occurrence, ahead };
  }
  return shifts;
}

const minutesOfDay = 1440;

/** Minutes since 1970 by the clocks of a zone. */
function wall(zone: string, at: Date): number {
  const { date, minute } = localTime(zone, at);
  return Date.parse(date) / 60_000 + minute;
}

function weekTime(zone: string, at: Date): WeekTime {
  const { date, minute } = localTime(zone, at);
  return { day: weekdayOf(date), time: clock(minute) };
}

/** The hour that it would have been: so many minutes before, maybe on the day before or after. */
function earlier({ day, time }: WeekTime, minutes: number): WeekTime {
  const [hours, rest] = time.split(':').map(Number) as [number, number];
  const at = hours * 60 + rest - minutes;
  const days = Math.floor(at / minutesOfDay);
  return { day: ((day - 1 + days + 7) % 7) + 1, time: clock(at - days * minutesOfDay) };
}
