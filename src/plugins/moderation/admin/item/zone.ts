import { Temporal } from 'temporal-polyfill';

/** The instant of a day and time as they are written in a zone: `2026-12-01T09:30` in Paris. */
export function instantIn(local: string, zone: string): string {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
}
