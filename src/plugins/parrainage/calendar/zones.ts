import { isTimeZone } from '@mentora/platform/i18n';
import { Temporal } from 'temporal-polyfill';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A stretch of time in which a zone's clocks keep one distance from UTC. Milliseconds since 1970; local = UTC + offset. */
export interface OffsetPeriod {
  start: number;
  end: number;
  offset: number;
}

/** What a clock on the wall shows: a day as YYYY-MM-DD and whole minutes after its midnight, 0 to 1439. */
export interface LocalTime {
  date: string;
  minute: number;
}

/** The IANA name of a zone as it is to be written (`Europe/Paris`), or null where it names none. */
export function zoneNamed(value: unknown): string | null {
  return isTimeZone(value) ? new Temporal.ZonedDateTime(0n, value).timeZoneId : null;
}

/** How far a zone's clocks are from UTC, from an instant to another, without a hole, in order. */
export function offsetPeriods(zone: string, start: number, end: number): OffsetPeriod[] {
  const found: OffsetPeriod[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year++) {
    for (const period of periodsOfYear(zone, year)) {
      const from = Math.max(period.start, start);
      const to = Math.min(period.end, end);
      if (from >= to) continue;
      const last = found.at(-1);
      if (last?.offset === period.offset) last.end = to;
      else found.push({ start: from, end: to, offset: period.offset });
    }
  }
  return found;
}

/** What has to be added to UTC at an instant, in milliseconds. */
export function offsetAt(zone: string, instant: number): number {
  return offsetPeriods(zone, instant, instant + 1)[0]!.offset;
}

/** What the clocks of a zone show at an instant. */
export function localTime(zone: string, instant: Date): LocalTime {
  const local = instant.getTime() + offsetAt(zone, instant.getTime());
  const midnight = Math.floor(local / day) * day;
  return { date: new Date(midnight).toISOString().slice(0, 10), minute: Math.floor((local - midnight) / minute) };
}

/**
 * When the clocks of a zone show a time: once; never, in the night in which they skip it; twice, in the night in which
 * they go back over it, in order. The first is what RFC 5545 3.3.5 means by such a time.
 */
export function instantsOf(zone: string, { date, minute: minutes }: LocalTime): Date[] {
  const local = Date.parse(`${date}T00:00:00Z`) + minutes * minute;
  return offsetPeriods(zone, local - 2 * day, local + 2 * day)
    .filter(({ start, end, offset }) => local - offset >= start && local - offset < end)
    .map(({ offset }) => new Date(local - offset));
}

/** `HH:MM`, of minutes after midnight. */
export function clock(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** 1 for Monday to 7 for Sunday (ISO 8601), of a day as YYYY-MM-DD. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

const pad = (value: number) => String(value).padStart(2, '0');
const yearOf = (instant: number) => new Date(instant).getUTCFullYear();

/** Looking for changes of the clocks is slow, and everybody of a zone has the same ones. */
const years = new Map<string, OffsetPeriod[]>();

function periodsOfYear(zone: string, year: number): OffsetPeriod[] {
  const key = `${zone} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const end = Date.UTC(year + 1, 0, 1);
  const periods: OffsetPeriod[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0, 1)).toZonedDateTimeISO(zone);
  while (at && at.epochMilliseconds < end) {
    const next: Temporal.ZonedDateTime | null = at.getTimeZoneTransition('next');
    const stop = Math.min(next?.epochMilliseconds ?? end, end);
    periods.push({ start: at.epochMilliseconds, end: stop, offset: Math.round(at.offsetNanoseconds / 1e6) });
    at = next;
  }
  years.set(key, periods);
  return periods;
}
