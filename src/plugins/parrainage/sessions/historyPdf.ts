import { zoneOf } from '@mentora/platform';
import { normaliseText, type Locale } from '@mentora/platform/i18n';
import { letterhead, makePdf, type PdfBlock } from '@mentora/platform/pdf';
import type { PayloadRequest } from 'payload';
import { translator } from '../messages';
import { ownHistory, type HistoryWishes } from './queries/ownHistory';
import { historyLine } from './queries/historyRows';
import { iso } from './read';
import { zoneName } from './zoneName';

/** So many of the latest sessions stand in a document; a table for spreadsheets has them all. */
const most = 500;

interface Asked {
  person: string;
  locale: Locale;
  wishes: HistoryWishes;
  mentorship?: string;
}

/** The sessions of a person's own that are behind, as a document: how many, how long, each in a line, and what was shared of it. */
export async function historyPdf(req: PayloadRequest, asked: Asked): Promise<Buffer<ArrayBuffer>> {
  const { locale } = asked;
  const timeZone = zoneOf(req);
  const words = translator(locale, 'calendar');
  const { docs, totalDocs } = await ownHistory(req, { ...asked, limit: most });
  const rows = docs.toReversed().map((row) => ({ ...row, at: new Date(iso(row.startsAt)), line: historyLine(row, locale) }));
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const held = rows.filter(({ status }) => status === 'completed');
  const names = new Set(rows.map(({ other }) => other));
  const [only] = names.size === 1 ? names : [];
  const cells = rows.map(({ at, other, line: { type, status, minutes, agenda } }) => [
    time.format(at),
    ...(only ? [] : [other ?? '']),
    type,
    status,
    words('minutes', { minutes }),
    agenda,
  ]);
  const shared = rows.flatMap(({ at, line: { summary } }): PdfBlock[] =>
    summary && normaliseText(summary) ? [{ kind: 'heading', level: 2, text: day.format(at) }, { kind: 'paragraph', text: summary }] : [],
  );
  const head = [words('history.date'), ...(only ? [] : [words('history.person')]), words('history.type'), words('history.state'), words('history.length'), words('history.agenda')];
  const [first, last] = [rows[0], rows.at(-1)];
  const { siteName, accent } = (await letterhead(req))(locale);
  return makePdf({
    locale,
    siteName,
    accent,
    landscape: true,
    title: only ? words('pdf.titleWith', { name: only }) : words('pdf.title'),
    detail: first && last ? day.formatRange(first.at, last.at) : words('history.none'),
    blocks: [
      {
        kind: 'facts',
        facts: [
          [words('pdf.sessions'), String(totalDocs)],
          [words('pdf.held'), String(held.length)],
          [words('pdf.together'), words('hoursMinutes', hoursOf(held.reduce((sum, { line }) => sum + line.minutes, 0)))],
          [words('pdf.clock'), zoneName(locale, timeZone)],
        ],
      },
      ...(totalDocs > rows.length ? [{ kind: 'paragraph', soft: true, text: words('pdf.latest', { count: rows.length }) } as const] : []),
      { kind: 'table', head, rows: cells, widths: only ? [2.4, 2.2, 1.2, 1, 6] : [2.4, 2.2, 2.2, 1.2, 1, 5] },
      ...(shared.length > 0 ? [{ kind: 'heading', text: words('pdf.summaries') } as const, ...shared] : []),
    ],
  });
}

const hoursOf = (minutes: number) => ({ hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') });
