import { query, sql } from '@mentora/platform';
import { unsealed } from '@mentora/platform/crypto';
import { settings } from '@mentora/platform/settings';
import type { PayloadRequest } from 'payload';
import { localeOf } from '@mentora/platform/doors';
import { feedLinks } from '../../calendar/ics';
import { translator } from '../../messages';
import { feedText } from '../texts';

/** The address of a calendar, and what adds it to the calendars that people use. */
export function feedAddresses(req: PayloadRequest, token: string) {
  const feed = `${settings().url}/api/calendar/${token}.ics`;
  return { feed, addTo: feedLinks(feed, translator(localeOf(req), 'sessions')('calendar.name')) };
}

/** The private address of a person's calendar; null where there is none. */
export async function ownFeed(req: PayloadRequest, person: string) {
  const [row] = await query<{ sealed: string }>(req, sql`SELECT sealed_token AS sealed FROM calendar_feeds WHERE person_id = ${person}`);
  const token = row && unsealed(row.sealed, [feedText, person]);
  return token ? feedAddresses(req, token) : { feed: null };
}
