export type { Answer, CalendarEntry, CalendarPerson, Invited } from './entry';
export { calendarFeed, calendarFile, calendarType } from './feed';
export { invitation, type Invitation } from './invitation';
export { feedLinks, googleLink, outlookLink, type LinkedSession } from './links';
