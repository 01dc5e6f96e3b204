import { type Page, pageOf, query, sql, within, zoneOf } from '@mentora/platform';
import { normaliseText, type Locale } from '@mentora/platform/i18n';
import { shownName } from '@mentora/platform/minors';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { translator } from '../../messages';
import { pairOf } from '../pair';
import { sessionTypes } from '../status';
import { historyRows, type HistoryRow } from './historyRows';
import { mostSearched, writtenIn } from './searched';

/** What one's own history is narrowed by, as an address has it. */
export const historyInput = z.object({
  /** Words of the agenda, the shared notes or the summary, of the type, or of the other's name. */
  q: z.string().trim().max(100, 'tooLong').optional(),
  type: z.enum(sessionTypes, 'invalid').optional(),
  /** The other of the two. */
  person: z.uuid('invalid').optional(),
  /** From this day to that one, both whole, by one's own clock. */
  from: z.iso.date('invalidDate').optional(),
  to: z.iso.date('invalidDate').optional(),
});

export type HistoryWishes = z.output<typeof historyInput>;

interface Asked {
  person: string;
  locale: Locale;
  wishes: HistoryWishes;
  /** Those of one relation alone: anybody else's is not there, 404. */
  mentorship?: string;
  /** The first one first, as in a table; else the latest first. */
  oldestFirst?: boolean;
  page?: number;
  limit: number;
}

/** The sessions of a person's own that are behind, of all relations or of one. */
export async function ownHistory(req: PayloadRequest, { person, locale, wishes, mentorship, oldestFirst = false, page = 1, limit }: Asked): Promise<Page<HistoryRow>> {
  if (mentorship) await pairOf(req, mentorship, person);
  const { q = '', type, person: other, from, to } = wishes;
  const where = sql`${person}::uuid IN (m.mentor_id, m.mentee_id) AND (s.status IN ('completed', 'missed', 'cancelled') OR s.ends_at < now())
    AND (${mentorship ?? null}::uuid IS NULL OR s.mentorship_id = ${mentorship ?? null}::uuid)
    AND (${type ?? null}::text IS NULL OR s.type = ${type ?? null}) AND (${other ?? null}::uuid IS NULL OR ${other ?? null}::uuid IN (m.mentor_id, m.mentee_id))
    AND ${within(sql`s.starts_at`, { from, to }, zoneOf(req))}`;
  const [latest, oldest] = [sql`s.starts_at DESC, s.id DESC`, sql`s.starts_at, s.id`];
  const words = normaliseText(q);
  if (words) {
    const rows = await historyRows(req, { person, where, order: latest, limit: mostSearched });
    const found = rows.filter((row) => normaliseText(searchedIn(row, locale)).includes(words));
    if (oldestFirst) found.reverse();
    return pageOf(found.slice((page - 1) * limit, page * limit), found.length, { page, limit });
  }
  const rows = await historyRows(req, { person, where, order: oldestFirst ? oldest : latest, limit, offset: (page - 1) * limit });
  const [count] = await query<{ total: number }>(req, sql`SELECT count(*)::int AS total FROM mentorship_sessions s JOIN mentorships m ON m.id = s.mentorship_id WHERE ${where}`);
  return pageOf(rows, count!.total, { page, limit });
}

/** Whom a person has met, or was to meet, by name. */
export async function metPeople(req: PayloadRequest, person: string): Promise<{ id: string; name: string }[]> {
  return query<{ id: string; name: string }>(
    req,
    sql`SELECT u.id, ${shownName(sql`${person}::uuid`)} AS name FROM users u WHERE u.id IN (
          SELECT CASE WHEN m.mentor_id = ${person} THEN m.mentee_id ELSE m.mentor_id END FROM mentorships m
          WHERE ${person}::uuid IN (m.mentor_id, m.mentee_id) AND EXISTS (SELECT FROM mentorship_sessions s WHERE s.mentorship_id = m.id))
        ORDER BY name, u.id LIMIT 200`,
  );
}

function searchedIn(row: HistoryRow, locale: Locale): string {
  return [translator(locale, 'sessions')(`types.${row.type}`), row.other ?? '', writtenIn(row)].join('\n');
}
