import { type Page, pageInput, pageOf, query, sql } from '@mentora/platform';
import { normaliseText } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { pairOf } from '../pair';
import { sessionColumns, sessionDoc, sessionTables, type SessionDoc, type SessionRow } from '../read';
import { sessionStatuses } from '../status';
import { mostSearched, writtenColumns, writtenIn, type Written } from './searched';

/** What a list of sessions is narrowed by, as an address has it. */
export const listInput = pageInput.extend({
  /** Sessions that end after this instant, or begin before that one. */
  from: z.iso.datetime({ offset: true, error: 'invalid' }).optional(),
  to: z.iso.datetime({ offset: true, error: 'invalid' }).optional(),
  status: z.enum(sessionStatuses, 'invalid').optional(),
  series: z.uuid('invalid').optional(),
  /** Words of the agenda, the notes or the summary. */
  q: z.string().trim().max(100, 'tooLong').optional(),
  sort: z.enum(['startsAt', '-startsAt'], 'invalid').default('startsAt'),
});

type Wishes = z.output<typeof listInput>;

/** The sessions of a relation of a person's own, by time. */
export async function sessionList(
  req: PayloadRequest,
  { mentorship, person, wishes }: { mentorship: string; person: string; wishes: Wishes },
): Promise<Page<SessionDoc>> {
  await pairOf(req, mentorship, person);
  const { from, to, status, series, q, sort, page, limit } = wishes;
  const where = sql`s.mentorship_id = ${mentorship}
    AND s.ends_at > coalesce(${from ?? null}::timestamptz, '-infinity') AND s.starts_at < coalesce(${to ?? null}::timestamptz, 'infinity')
    AND s.status = coalesce(${status ?? null}, s.status) AND s.series_id = coalesce(${series ?? null}::uuid, s.series_id)`;
  const order = sort === 'startsAt' ? sql`s.starts_at, s.id` : sql`s.starts_at DESC, s.id DESC`;
  const words = q ? normaliseText(q) : '';
  if (words) {
    const rows = await query<SessionRow & Written>(
      req,
      sql`SELECT ${sessionColumns}, ${writtenColumns} FROM ${sessionTables} WHERE ${where} ORDER BY ${order} LIMIT ${mostSearched}`,
    );
    const found = rows.filter((row) => normaliseText(writtenIn(row)).includes(words));
    return pageOf(found.slice((page - 1) * limit, page * limit).map(sessionDoc), found.length, { page, limit });
  }
  const rows = await query<SessionRow>(req, sql`SELECT ${sessionColumns} FROM ${sessionTables} WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${(page - 1) * limit}`);
  const [count] = await query<{ total: number }>(req, sql`SELECT count(*)::int AS total FROM mentorship_sessions s WHERE ${where}`);
  return pageOf(rows.map(sessionDoc), count!.total, { page, limit });
}
