import { ICalCalendarMethod } from 'ical-generator';
import { occurrencesOf } from '../occurrences';
import { calendarText, emptyCalendar } from './calendar';
import { writeEntry, writeOccurrence, type CalendarEntry, type Invited } from './entry';

export interface Invitation {
  /** For the part of the mail that calendars read, and for the file beside it (RFC 6047 2.4). */
  contentType: string;
  filename: string;
  content: string;
}

/**
 * What a mail brings for the calendar of those invited (iMIP, RFC 6047): REQUEST for what is new or changed, CANCEL for
 * what will not be (RFC 5546 3.2.2, 3.2.5). With `only`, it is about that one occurrence of the series. Where this and
 * all following are cancelled, it is a REQUEST for the series, which ends sooner now.
 */
export function invitation(method: 'REQUEST' | 'CANCEL', entry: CalendarEntry, invited: Invited, only?: Date): Invitation {
  const calendar = emptyCalendar(ICalCalendarMethod[method]);
  const told: CalendarEntry = method === 'CANCEL' ? { ...entry, status: 'cancelled' } : entry;
  if (only) {
    const occurrence = occurrencesOf(entry.series, entry.changes).find(({ recurrenceId }) => recurrenceId.getTime() === only.getTime());
    if (!occurrence) throw new Error('That is no occurrence of the series.');
    writeOccurrence(calendar, told, occurrence, invited);
  } else writeEntry(calendar, told, invited);
  return {
    contentType: `text/calendar; charset=utf-8; method=${method}; component=VEVENT`,
    filename: method === 'CANCEL' ? 'cancel.ics' : 'invite.ics',
    content: calendarText(calendar, [entry]),
  };
}
