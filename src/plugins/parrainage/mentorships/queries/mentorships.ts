import { localise, pageInput, pageOf, query, readInput, sql, type Locale, type Page } from '@mentora/platform';
import { shownName } from '@mentora/platform/minors';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Plan } from '../../templates/planOf';
import { progressOf, type Progress } from '../progress';
import { mentorshipStatuses, type MentorshipStatus, type Side } from '../status';
import { latestMessage, turn } from '../turn';

/** A relation of one's own as lists show it. */
export interface MentorshipEntry {
  id: string;
  status: MentorshipStatus;
  /** What one is in it. */
  side: Side;
  /** The other; null once the account is gone. */
  other: { id: string; name: string } | null;
  /** The name of its template, where it has one. */
  title: string | null;
  durationMonths: number;
  /** Whose turn it is; null where nobody's. */
  turn: Side | 'both' | null;
  yourTurn: boolean;
  /** The place in the queue. */
  askedAt: string;
  createdAt: string;
  startedAt: string | null;
  plannedEnd: string | null;
  resumeAt: string | null;
  endedAt: string | null;
  archiveUntil: string | null;
  closedAt: string | null;
  progress: Progress | null;
  conversation: string | null;
  /** Messages that one has not read. */
  unread: number;
}

const statuses = [...mentorshipStatuses, 'running', 'over', 'all'] as const;

export const mentorshipWishes = pageInput.extend({ side: z.enum(['mentor', 'mentee'], 'invalid').optional(), status: z.enum(statuses, 'invalid').default('all') });

export type MentorshipWishes = z.input<typeof mentorshipWishes>;

interface Row extends Record<string, unknown> {
  plan: Plan | null;
  pausedAt: string | null;
  countsFrom: string | null;
}

const instant = (column: ReturnType<typeof sql>) => sql`to_json(${column})#>>'{}'`;

/** What lists and pages read of `mentorships m` and `latest`, as `person` sees it. */
export const entryColumns = (person: string) => sql`m.id, m.status, CASE WHEN m.mentor_id = ${person} THEN 'mentor' ELSE 'mentee' END AS side,
  (SELECT jsonb_build_object('id', u.id, 'name', ${shownName(sql`${person}::uuid`)}) FROM users u
    WHERE u.id = CASE WHEN m.mentor_id = ${person} THEN m.mentee_id ELSE m.mentor_id END) AS other,
  m.plan, m.duration_months::int AS "durationMonths", ${turn} AS turn, ${instant(sql`m.asked_at`)} AS "askedAt", ${instant(sql`m.created_at`)} AS "createdAt",
  ${instant(sql`m.started_at`)} AS "startedAt", ${instant(sql`m.planned_end`)} AS "plannedEnd", ${instant(sql`m.paused_at`)} AS "pausedAt",
  ${instant(sql`m.counts_from`)} AS "countsFrom",
  ${instant(sql`m.resume_at`)} AS "resumeAt", ${instant(sql`m.ended_at`)} AS "endedAt", ${instant(sql`m.archive_until`)} AS "archiveUntil",
  ${instant(sql`m.closed_at`)} AS "closedAt", m.conversation_id AS conversation,
  (SELECT count(*)::int FROM messages w JOIN conversation_members own ON own.conversation_id = w.conversation_id AND own.person_id = ${person}
    WHERE w.conversation_id = m.conversation_id AND w.seq > own.read_seq AND w.deleted_at IS NULL AND w.author_id IS DISTINCT FROM ${person}::uuid) AS unread`;

export type EntryRow = Omit<MentorshipEntry, 'title' | 'yourTurn' | 'progress'> & Row;

/** A row as its reader gets it. */
export function readEntry({ plan, pausedAt, countsFrom, ...row }: EntryRow, locale: Locale): MentorshipEntry {
  return {
    ...(row as Omit<MentorshipEntry, 'title' | 'yourTurn' | 'progress'>),
    title: plan ? localise({ fr: '', ...plan.title }, locale) || null : null,
    yourTurn: row.turn === 'both' || row.turn === row.side,
    progress: progressOf({ startedAt: row.startedAt, countsFrom, plannedEnd: row.plannedEnd, pausedAt, endedAt: row.endedAt }, new Date()),
  };
}

function wanted(status: (typeof statuses)[number]) {
  if (status === 'all') return sql`true`;
  if (status === 'running') return sql`m.status IN ('requested', 'active', 'paused')`;
  return status === 'over' ? sql`m.status NOT IN ('requested', 'active', 'paused')` : sql`m.status = ${status}`;
}

/** A page of one's relations, as mentor and as mentee: those where it is one's turn first, then what is under way, then the latest. */
export async function mentorshipList({ payload }: Pick<PayloadRequest, 'payload'>, person: string, locale: Locale, wishes: MentorshipWishes): Promise<Page<MentorshipEntry>> {
  const { side, status, ...page } = readInput(mentorshipWishes, wishes);
  const sides = side === 'mentor' ? sql`m.mentor_id = ${person}` : side === 'mentee' ? sql`m.mentee_id = ${person}` : sql`${person}::uuid IN (m.mentor_id, m.mentee_id)`;
  const rows = await query<EntryRow & { total: number }>(
    { payload },
    sql`SELECT *, count(*) OVER ()::int AS total FROM (
          SELECT ${entryColumns(person)}, m.asked_at AS "inQueue" FROM mentorships m ${latestMessage} WHERE ${sides} AND ${wanted(status)}) own
        ORDER BY coalesce(turn IN (side, 'both'), false) DESC, status NOT IN ('requested', 'active', 'paused'),
          CASE WHEN status = 'requested' THEN "inQueue" END, "createdAt" DESC, id
        LIMIT ${page.limit} OFFSET ${(page.page - 1) * page.limit}`,
  );
  const docs = rows.map(({ total: _, inQueue: __, ...row }) => readEntry(row as unknown as EntryRow, locale));
  return pageOf(docs, rows[0]?.total ?? 0, page);
}
