import { sql } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import { csvCell } from '@mentora/platform/mail';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import { pairOf } from '../pair';
import { historyColumns, historyLine, historyRows, type HistoryRow } from './historyRows';

/** More than two people ever had. */
const most = 5_000;

/** The sessions of a relation of a person's own as a table, the first one first: what both read, and one's own rating. */
export async function historyCsv(req: PayloadRequest, { mentorship, person, locale }: { mentorship: string; person: string; locale: Locale }): Promise<string> {
  await pairOf(req, mentorship, person);
  const rows = await historyRows(req, { person, where: sql`s.mentorship_id = ${mentorship}`, order: sql`s.starts_at, s.id`, limit: most });
  return csvTable(rows, locale);
}

/** Sessions as CSV; with whom each was, where they are of several relations. */
export function csvTable(rows: readonly HistoryRow[], locale: Locale, { withPerson = false } = {}): string {
  const t = translator(locale, 'sessions');
  const person = withPerson ? translator(locale, 'calendar')('history.person') : null;
  const head = [...historyColumns.map((column) => t(`csv.${column}`)), ...(person ? [person] : [])];
  const lines = rows.map((row) => {
    const line = historyLine(row, locale);
    return [...historyColumns.map((column) => line[column]), ...(person ? [row.other] : [])];
  });
  // The mark by which spreadsheets know that letters beyond English are meant as written.
  return `\uFEFF${[head, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}
