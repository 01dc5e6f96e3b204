import { isDay } from './availability';
import type { Problem } from './problems';
import { instantsOf, zoneNamed } from './zones';

export interface TypedTime {
  startsAt: Date;
  /** The same hour once more, in the night in which it comes twice: to be offered beside the first. */
  again: Date | null;
}

/** Reads a time that was typed by the clocks of a zone, `2026-12-01T14:00` as a form sends it. */
export function readTypedTime(text: string, timeZone: string): TypedTime | { problem: Problem } {
  const zone = zoneNamed(timeZone);
  if (!zone) return { problem: { code: 'unknownZone', field: 'timeZone' } };
  const [, date, hours, minutes] = /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(text.trim()) ?? [];
  if (!isDay(date)) return { problem: { code: 'timeInvalid', field: 'startsAt' } };
  const [startsAt, again = null] = instantsOf(zone, { date, minute: Number(hours) * 60 + Number(minutes) });
  // It is not moved to the hour after: who typed it would not know.
  return startsAt ? { startsAt, again } : { problem: { code: 'hourSkipped', field: 'startsAt' } };
}
