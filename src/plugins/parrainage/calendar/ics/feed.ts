import { calendarText, emptyCalendar } from './calendar';
import { writeEntry, type CalendarEntry } from './entry';

/** What a calendar file is sent as (RFC 5545 8.1). */
export const calendarType = 'text/calendar; charset=utf-8';

/** How soon a calendar that is subscribed to shall look again, in seconds. */
const refresh = 60 * 60;

/**
 * A calendar to subscribe to: everything of one person. It names no organiser and nobody invited, for what is only read
 * answers nobody and shows nobody's address; and it has no METHOD, which a calendar that is stored must not have (RFC
 * 4791 4.1).
 */
export function calendarFeed(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = emptyCalendar(null, name).ttl(refresh);
  for (const entry of entries) writeEntry(calendar, entry);
  return calendarText(calendar, entries);
}

/** One session or series as a file to open, which adds it to whatever calendar the person has. */
export function calendarFile(entry: CalendarEntry): string {
  const calendar = emptyCalendar(null);
  writeEntry(calendar, entry);
  return calendarText(calendar, [entry]);
}
