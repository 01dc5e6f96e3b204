import type { Payload } from 'payload';
import { query, sql } from '../command/query';

const columns = [
  'id', 'createdAt', 'channel', 'kind', 'provider', 'providerId', 'address', 'subject', 'status', 'attempts', 'problem',
  'cost', 'currency', 'sentAt', 'deliveredAt', 'openedAt',
] as const;

type Row = Record<(typeof columns)[number], unknown>;

/** How many rows lie in memory at once. */
const page = 500;

/** A value as a spreadsheet reads it: quoted, and never as a formula. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = value instanceof Date ? value.toISOString() : String(value);
  const harmless = /^[\s]*[=+\-@|%]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** The whole log as CSV, the newest first, page by page as it is read. */
export function messageLogCsv(payload: Payload): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let before = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  let begun = false;
  return new ReadableStream({
    async pull(controller) {
      if (!begun) {
        begun = true;
        // The mark by which spreadsheets know that letters beyond English are meant as written.
        controller.enqueue(encoder.encode(`\uFEFF${columns.join(',')}\r\n`));
      }
      const rows = await query<Row & { id: string }>(
        { payload },
        sql`SELECT id, created_at AS "createdAt", channel, kind, provider, provider_id AS "providerId", address, subject, status,
              attempts, problem, cost, currency, sent_at AS "sentAt", delivered_at AS "deliveredAt", opened_at AS "openedAt"
            FROM message_log WHERE id < ${before} ORDER BY id DESC LIMIT ${page}`,
      );
      if (rows.length > 0) controller.enqueue(encoder.encode(rows.map(lineOf).join('')));
      before = rows.at(-1)?.id ?? before;
      if (rows.length < page) controller.close();
    },
  });
}

function lineOf(row: Row): string {
  return `${columns.map((column) => csvCell(row[column])).join(',')}\r\n`;
}
