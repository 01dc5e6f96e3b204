import { query, sql } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import { csvCell } from '@mentora/platform/mail';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import { pairOf } from '../pair';
import { minutesBetween, sessionColumns, sessionDoc, sessionTables, type SessionRow } from '../read';
import { readText } from '../texts';

interface Row extends SessionRow {
  sealedSummary: string | null;
  mentorCame: boolean | null;
  menteeCame: boolean | null;
  rating: number | null;
}

const columns = ['date', 'timeZone', 'type', 'status', 'minutes', 'mentor', 'mentee', 'rating', 'agenda', 'summary'] as const;

/** More than two people ever had. */
const most = 5_000;

/** The sessions of a relation of a person's own as a table, the first one first: what both read, and one's own rating. */
export async function historyCsv(req: PayloadRequest, { mentorship, person, locale }: { mentorship: string; person: string; locale: Locale }): Promise<string> {
  await pairOf(req, mentorship, person);
  const rows = await query<Row>(
    req,
    sql`SELECT ${sessionColumns}, s.sealed_summary AS "sealedSummary",
          (SELECT p.attended FROM session_people p WHERE p.session_id = s.id AND p.person_id = m.mentor_id) AS "mentorCame",
          (SELECT p.attended FROM session_people p WHERE p.session_id = s.id AND p.person_id = m.mentee_id) AS "menteeCame",
          (SELECT p.rating FROM session_people p WHERE p.session_id = s.id AND p.person_id = ${person}) AS rating
        FROM ${sessionTables} WHERE s.mentorship_id = ${mentorship} ORDER BY s.starts_at, s.id LIMIT ${most}`,
  );
  const t = translator(locale, 'sessions');
  const yesNo = (came: boolean | null) => (came === null ? '' : t(came ? 'csv.yes' : 'csv.no'));
  const lines = rows.map((row) => {
    const doc = sessionDoc(row);
    const minutes = doc.startedAt && doc.finishedAt ? minutesBetween(doc.startedAt, doc.finishedAt) : doc.durationMinutes;
    return {
      date: localText(doc.startsAt, doc.timeZone),
      timeZone: doc.timeZone,
      type: t(`types.${doc.type}`),
      status: t(`statuses.${doc.status}`),
      minutes,
      mentor: yesNo(row.mentorCame),
      mentee: yesNo(row.menteeCame),
      rating: row.rating,
      agenda: doc.agenda,
      summary: readText('session-summary', row.id, row.sealedSummary),
    };
  });
  const head = columns.map((column) => csvCell(t(`csv.${column}`)));
  // The mark by which spreadsheets know that letters beyond English are meant as written.
  return `\uFEFF${[head, ...lines.map((line) => columns.map((column) => csvCell(line[column])))].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** A time by the clocks of its zone, as spreadsheets read it. */
function localText(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(new Date(instant));
}
