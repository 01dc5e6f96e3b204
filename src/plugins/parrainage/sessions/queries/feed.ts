import { notFound, query, sql } from '@mentora/platform';
import { isLocale, type Locale } from '@mentora/platform/i18n';
import { isSuspended } from '@mentora/platform/suspensions';
import type { PayloadRequest } from 'payload';
import { calendarFeed } from '../../calendar/ics';
import { translator } from '../../messages';
import { digestOf } from '../feedToken';
import { ownSession } from '../own';
import { iso, minutesBetween } from '../read';
import { entryTexts, uidOf } from '../calendarTexts';
import { otherName } from '../people';
import { readText } from '../texts';
import { calendarEntries } from './calendarEntries';

/** The calendar that this token opens. One that was revoked, or never was, opens nothing: 404. */
export async function feedOf(req: PayloadRequest, token: string): Promise<string> {
  const [row] = await query<{ person: string; locale: string }>(
    req,
    sql`SELECT f.person_id AS person, u.locale FROM calendar_feeds f JOIN users u ON u.id = f.person_id
        WHERE f.token_digest = ${digestOf(token)} AND NOT ${isSuspended(sql`f.person_id`)}`,
  );
  if (!row) throw notFound();
  const locale: Locale = isLocale(row.locale) ? row.locale : 'fr';
  const entries = await calendarEntries(req, { person: row.person, locale });
  return calendarFeed(translator(locale, 'sessions')('calendar.name'), entries);
}

/** One session as a file for a calendar. */
export async function sessionFile(req: PayloadRequest, { locale, ...which }: { mentorship: string; session: string; person: string; locale: Locale }): Promise<string> {
  const row = await ownSession(req, which);
  const { title, text, url } = entryTexts(locale, { type: row.type, name: await otherName(req, row), mentorship: row.mentorship, session: row.id });
  const startsAt = new Date(iso(row.startsAt));
  const series = { startsAt, durationMinutes: minutesBetween(row.startsAt, row.endsAt), timeZone: row.timeZone, rule: null };
  const place = readText('session-place', row.id, row.sealedPlace);
  const status = row.status === 'cancelled' ? ('cancelled' as const) : row.awaits ? ('tentative' as const) : ('confirmed' as const);
  // One that stands alone is the same thing as in the feed; one of a series is shown by itself.
  const uid = uidOf(row.rule ? row.id : row.series);
  return calendarFeed(title, [{ uid, sequence: 0, stamp: new Date(), series, changes: [], title, text, place, url, status }]);
}
