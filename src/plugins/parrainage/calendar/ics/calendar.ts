import ical, { type ICalCalendar, type ICalCalendarMethod } from 'ical-generator';
import { occurrencesOf } from '../occurrences';
import type { CalendarEntry } from './entry';
import { plainLine } from './text';
import { vtimezone } from './vtimezone';

const product = '//Mentora//Parrainage//FR';

/** An empty calendar. It has no zone of its own, or ical-generator would write what is in UTC by the server's clocks. */
export function emptyCalendar(method: ICalCalendarMethod | null, name?: string): ICalCalendar {
  return ical({ prodId: product, scale: 'gregorian', method, ...(name && { name: plainLine(name).replace(/[\\;,]/g, '\\$&') }) });
}

/**
 * The calendar as a file, with the zones of its entries before the first event: after all properties of the calendar
 * (RFC 5545 3.6), which is not where ical-generator puts them.
 */
export function calendarText(calendar: ICalCalendar, entries: readonly CalendarEntry[]): string {
  const events = calendar.toString();
  const byZone = Map.groupBy(entries, ({ series }) => series.timeZone);
  const zones = [...byZone]
    .filter(([zone]) => events.includes(`;TZID=${zone}:`))
    .map(([zone, own]) => {
      const times = own.flatMap(({ series, changes }) => occurrencesOf(series, changes)).flatMap(({ recurrenceId, startsAt, endsAt }) => [recurrenceId, startsAt, endsAt]);
      const sorted = times.map((time) => time.getTime()).sort((a, b) => a - b);
      return `\r\n${vtimezone(zone, new Date(sorted[0]!), new Date(sorted.at(-1)!))}`;
    });
  return `${events.replace('\r\nBEGIN:VEVENT', () => `${zones.join('')}\r\nBEGIN:VEVENT`)}\r\n`;
}
