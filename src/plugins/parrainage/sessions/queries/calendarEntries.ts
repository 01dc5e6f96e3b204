import { query, sql } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import { shownName } from '@mentora/platform/minors';
import type { PayloadRequest } from 'payload';
import type { CalendarEntry } from '../../calendar/ics';
import { entryTexts, uidOf } from '../calendarTexts';
import { changeOf } from '../following';
import { linkOf } from '../place';
import type { SessionType } from '../status';
import { readText } from '../texts';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

interface Row extends Record<string, unknown> {
  series: string;
  sequence: number;
  firstAt: string;
  durationMinutes: number;
  timeZone: string;
  rule: string | null;
  mentorship: string;
  other: string | null;
  id: string;
  recurrenceId: string;
  startsAt: string;
  endsAt: string;
  status: string;
  awaits: string | null;
  type: SessionType;
  sealedPlace: string | null;
}

/** How far back a calendar goes, in days. */
const past = 90;

interface Wanted {
  person: string;
  locale: Locale;
  /** That one alone, whenever it is. */
  series?: string;
  /** Whether the place goes along, which the two have written for each other. */
  withPlace?: boolean;
}

/** A person's sessions as calendars have them: one entry for each series. */
export async function calendarEntries(req: Req, { person, locale, series, withPlace = true }: Wanted): Promise<CalendarEntry[]> {
  const chosen = series
    ? sql`e.id = ${series}`
    : sql`EXISTS (SELECT FROM mentorship_sessions lasting WHERE lasting.series_id = e.id AND lasting.status <> 'cancelled'
        AND lasting.ends_at > now() - make_interval(days => ${past}))`;
  const rows = await query<Row>(
    req,
    sql`SELECT e.id AS series, e.sequence, e.starts_at AS "firstAt", e.duration_minutes AS "durationMinutes", e.time_zone AS "timeZone", e.rule,
          e.mentorship_id AS mentorship, s.id, s.recurrence_id AS "recurrenceId", s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.status, s.awaits, s.type,
          s.sealed_place AS "sealedPlace",
          (SELECT ${shownName(sql`${person}::uuid`)} FROM users u WHERE u.id = CASE WHEN m.mentor_id = ${person} THEN m.mentee_id ELSE m.mentor_id END) AS other
        FROM session_series e JOIN mentorships m ON m.id = e.mentorship_id JOIN mentorship_sessions s ON s.series_id = e.id
        WHERE ${person}::uuid IN (m.mentor_id, m.mentee_id) AND ${chosen} ORDER BY e.id, s.recurrence_id`,
  );
  return [...Map.groupBy(rows, (row) => row.series).values()].map((sessions) => entryOf(sessions, locale, withPlace));
}

function entryOf(sessions: readonly Row[], locale: Locale, withPlace: boolean): CalendarEntry {
  const lasting = sessions.filter(({ status }) => status !== 'cancelled');
  // What is to come says best what it is about.
  const told = lasting.find(({ status }) => status === 'planned') ?? lasting.at(-1) ?? sessions[0]!;
  const { series: id, sequence, firstAt, durationMinutes, timeZone, rule } = told;
  const series = { startsAt: new Date(firstAt), durationMinutes, timeZone, rule };
  const place = withPlace ? readText('session-place', told.id, told.sealedPlace) : null;
  const { title, text, url } = entryTexts(locale, { type: told.type, name: told.other, mentorship: told.mentorship });
  return {
    uid: uidOf(id),
    sequence,
    stamp: new Date(),
    series,
    changes: sessions.flatMap((one) => changeOf(series, one)),
    title,
    text,
    place,
    url: linkOf(place) ?? url,
    status: lasting.length === 0 ? 'cancelled' : lasting.some(({ awaits }) => awaits) ? 'tentative' : 'confirmed',
  };
}
