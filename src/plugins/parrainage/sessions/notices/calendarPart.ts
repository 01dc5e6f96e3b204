import { query, sql } from '@mentora/platform';
import type { CalendarPart } from '@mentora/platform/mail';
import type { Addressee } from '@mentora/platform/notifications';
import { settings } from '@mentora/platform/settings';
import type { Payload } from 'payload';
import { occurrencesOf } from '../../calendar';
import { invitation, type CalendarEntry } from '../../calendar/ics';
import { calendarEntries } from '../queries/calendarEntries';

interface Row extends Record<string, unknown> {
  series: string;
  recurrenceId: string;
  status: string;
  cause: string | null;
  address: string;
  isAlone: boolean;
}

/**
 * What a mail about a session brings for the calendar of who reads it (iMIP): the session or its whole series as it is now,
 * this one occurrence where that alone has changed, or that it will not be. The organiser is this site and the reader the
 * only one invited: nobody learns the other’s address. Where to meet stands on the page that it leads to. `isWhole`: it is about the series, whatever became of this one.
 */
export async function calendarPart(payload: Payload, to: Addressee, session: string, isWhole = false): Promise<CalendarPart | null> {
  const [row] = await query<Row>(
    { payload },
    sql`SELECT s.series_id AS series, to_json(s.recurrence_id)#>>'{}' AS "recurrenceId", s.status, s.cancel_cause AS cause, u.email AS address,
          NOT EXISTS (SELECT FROM mentorship_sessions lasting WHERE lasting.series_id = s.series_id AND lasting.status <> 'cancelled') AS "isAlone"
        FROM mentorship_sessions s JOIN mentorships m ON m.id = s.mentorship_id JOIN users u ON u.id = ${to.id}
        WHERE s.id = ${session} AND ${to.id}::uuid IN (m.mentor_id, m.mentee_id)`,
  );
  if (!row) return null;
  const [entry] = await calendarEntries({ payload }, { person: to.id, locale: to.locale, series: row.series, withPlace: false });
  return entry ? partOf(entry, to, row, isWhole) : null;
}

function partOf(entry: CalendarEntry, to: Addressee, { recurrenceId, status, cause, address, isAlone }: Row, isWhole: boolean): CalendarPart {
  const answer = entry.status === 'tentative' ? ('needsAction' as const) : ('accepted' as const);
  const invited = { organiser: organiser(), attendees: [{ name: to.name, email: address, answer }] };
  const only = new Date(recurrenceId);
  const occurrence = occurrencesOf(entry.series, entry.changes).find((one) => one.recurrenceId.getTime() === only.getTime());
  // Cut off the end of a series, which ends sooner now, or one of several that a pause has taken out: the series says so.
  const isOfWhole = isWhole || !entry.series.rule || isAlone || !occurrence || occurrence.state === 'planned' || cause === 'paused';
  const method = status === 'cancelled' && (isAlone || !isOfWhole) ? ('CANCEL' as const) : ('REQUEST' as const);
  const one = isOfWhole ? undefined : only;
  const { filename, content } = invitation(method, entry, invited, one);
  return { method, filename, content };
}

/** The sender of this site's mails: programs take an invitation from whoever sends it. */
function organiser(): { name: string; email: string } {
  const { mailFrom } = settings();
  const [, name = '', email = mailFrom] = /^\s*"?(.*?)"?\s*<([^<>]+)>\s*$/.exec(mailFrom) ?? [];
  return { name: name || email, email };
}
