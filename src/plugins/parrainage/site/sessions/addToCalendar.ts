import { googleLink, outlookLink } from '../../calendar/ics';

/** What calendars need to know of one session. */
export interface CalendarSession {
  mentorship: string;
  id: string;
  startsAt: string;
  durationMinutes: number;
  timeZone: string;
  place: string;
}

export interface AddLink {
  calendar: 'google' | 'outlook' | 'apple';
  href: string;
  /** A file to open, where the calendar takes no link. */
  file: boolean;
}

/** Ways to put one session into one's own calendar. Its title and text are the site's words, never what the two have written. */
export function addToCalendar({ mentorship, id, startsAt, durationMinutes, timeZone, place }: CalendarSession, { title, text }: { title: string; text: string }): AddLink[] {
  const linked = { series: { startsAt: new Date(startsAt), durationMinutes, timeZone, rule: null }, title, text, place };
  return [
    { calendar: 'google', href: googleLink(linked), file: false },
    { calendar: 'outlook', href: outlookLink(linked), file: false },
    { calendar: 'apple', href: `/api/mentorships/${mentorship}/sessions/${id}/ics`, file: true },
  ];
}
