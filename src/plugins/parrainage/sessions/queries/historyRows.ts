import { query, sql } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import { shownName } from '@mentora/platform/minors';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import { minutesBetween, sessionColumns, sessionDoc, sessionTables, type SessionRow } from '../read';
import { readText } from '../texts';
import { writtenColumns, type Written } from './searched';

/** A session with what both have of it, and one's own rating. */
export interface HistoryRow extends SessionRow, Written {
  mentorCame: boolean | null;
  menteeCame: boolean | null;
  rating: number | null;
  other: string | null;
}

/** What a table of sessions can say of each, in the order in which it does. */
export const historyColumns = ['date', 'timeZone', 'type', 'status', 'minutes', 'mentor', 'mentee', 'rating', 'agenda', 'summary'] as const;

type Part = ReturnType<typeof sql>;

const came = (person: Part) => sql`(SELECT p.attended FROM session_people p WHERE p.session_id = s.id AND p.person_id = ${person})`;

/** The sessions of a person's own that this condition names, in this order. Whoever asks has looked whose they are. */
export const historyRows = (req: PayloadRequest, { person, where, order, limit, offset = 0 }: { person: string; where: Part; order: Part; limit: number; offset?: number }): Promise<HistoryRow[]> =>
  query<HistoryRow>(
    req,
    sql`SELECT ${sessionColumns}, ${writtenColumns},
          ${came(sql`m.mentor_id`)} AS "mentorCame", ${came(sql`m.mentee_id`)} AS "menteeCame",
          (SELECT p.rating FROM session_people p WHERE p.session_id = s.id AND p.person_id = ${person}) AS rating,
          (SELECT ${shownName(sql`${person}::uuid`)} FROM users u WHERE u.id = CASE WHEN m.mentor_id = ${person} THEN m.mentee_id ELSE m.mentor_id END) AS other
        FROM ${sessionTables} WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`,
  );

/** How long a session was: as it was held, or as it was planned where it was not. */
function minutesOf({ startedAt, finishedAt, startsAt, endsAt }: SessionRow): number {
  return startedAt && finishedAt ? minutesBetween(startedAt, finishedAt) : minutesBetween(startsAt, endsAt);
}

/** What a table says of a session, in a language: times by the clock of its own zone. */
export function historyLine(row: HistoryRow, locale: Locale) {
  const t = translator(locale, 'sessions');
  const yesNo = (came: boolean | null) => (came === null ? '' : t(came ? 'csv.yes' : 'csv.no'));
  const doc = sessionDoc(row);
  return {
    date: localText(doc.startsAt, doc.timeZone),
    timeZone: doc.timeZone,
    type: t(`types.${doc.type}`),
    status: t(`statuses.${doc.status}`),
    minutes: minutesOf(row),
    mentor: yesNo(row.mentorCame),
    mentee: yesNo(row.menteeCame),
    rating: row.rating,
    agenda: doc.agenda,
    summary: readText('session-summary', row.id, row.sealedSummary),
  };
}

/** A time by the clocks of its zone, as spreadsheets read it. */
function localText(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(new Date(instant));
}
