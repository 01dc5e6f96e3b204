import { pageInput, pageOf, query, readInput, sql, texts, type Page } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { MentorshipStatus } from '../status';

/** What of a relation deserves a look. */
export const qualityReasons = ['flagged', 'low-rating', 'missed', 'late', 'one-sided', 'no-notes', 'no-session'] as const;

export type QualityReason = (typeof qualityReasons)[number];

/** A relation with what deserves a look: figures, and never what was written. */
export interface MentorshipQuality extends Record<string, unknown> {
  id: string;
  status: MentorshipStatus;
  mentor: { id: string; name: string } | null;
  mentee: { id: string; name: string } | null;
  reasons: QualityReason[];
  /** Sessions that took place, and of how many of them nobody has noted anything. */
  sessions: { completed: number; withoutNotes: number; missed: number; late: number; flagged: number };
  messages: { mentor: number; mentee: number };
  /** What sessions were rated, on average. */
  rating: number | null;
}

export const qualityWishes = pageInput.extend({ reason: z.enum(qualityReasons, 'invalid').optional() });

/** From when on something deserves a look. */
const from = {
  /** Days after a session in which notes may be written still. */
  notesAfterDays: 2,
  withoutNotes: 2,
  /** Of so many messages, one in ten or fewer are of one of the two. */
  oneSided: 10,
  rating: 2.5,
  late: 2,
  missed: 2,
  /** Days without any session. */
  noSessionDays: 30,
} as const;

/** So many days after its end a relation is looked at still. */
const daysAfter = 90;

const person = (column: ReturnType<typeof sql>) => sql`(SELECT jsonb_build_object('id', u.id, 'name', u.name) FROM users u WHERE u.id = ${column})`;
const written = (column: ReturnType<typeof sql>) => sql`(SELECT count(*)::int FROM messages w WHERE w.conversation_id = m.conversation_id AND w.author_id = ${column})`;
const reasonWhen = (reason: QualityReason, when: ReturnType<typeof sql>) => sql`CASE WHEN ${when} THEN ${reason}::text END`;

/** A page of the relations that run, or have ended of late, and of which something deserves a look; those with most of it first. */
export async function mentorshipQuality({ payload }: Pick<PayloadRequest, 'payload'>, wishes: z.input<typeof qualityWishes>): Promise<Page<MentorshipQuality>> {
  const { reason, ...page } = readInput(qualityWishes, wishes);
  const rows = await query<MentorshipQuality & { total: number }>(
    { payload },
    sql`WITH facts AS (
          SELECT m.id, m.status, m.started_at, ${person(sql`m.mentor_id`)} AS mentor, ${person(sql`m.mentee_id`)} AS mentee,
            ${written(sql`m.mentor_id`)} AS by_mentor, ${written(sql`m.mentee_id`)} AS by_mentee, s.*
          FROM mentorships m CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE s.status = 'completed')::int AS completed, count(*) FILTER (WHERE s.status = 'missed')::int AS missed,
              count(*) FILTER (WHERE s.status = 'completed' AND s.sealed_notes IS NULL AND s.sealed_summary IS NULL
                AND s.finished_at <= now() - make_interval(days => ${from.notesAfterDays}))::int AS without_notes,
              count(*) FILTER (WHERE s.status = 'cancelled' AND s.late)::int AS late, count(*) FILTER (WHERE s.flagged_at IS NOT NULL)::int AS flagged,
              (SELECT round(avg(p.rating), 1)::float8 FROM session_people p JOIN mentorship_sessions r ON r.id = p.session_id WHERE r.mentorship_id = m.id) AS rating
            FROM mentorship_sessions s WHERE s.mentorship_id = m.id) s
          WHERE m.status IN ('active', 'paused') OR m.ended_at > now() - make_interval(days => ${daysAfter})
        ), judged AS (
          SELECT *, array_remove(ARRAY[
            ${reasonWhen('flagged', sql`flagged > 0`)},
            ${reasonWhen('low-rating', sql`rating <= ${from.rating}::float8`)},
            ${reasonWhen('missed', sql`missed >= ${from.missed}::int`)},
            ${reasonWhen('late', sql`late >= ${from.late}::int`)},
            ${reasonWhen('one-sided', sql`by_mentor + by_mentee >= ${from.oneSided}::int AND least(by_mentor, by_mentee) * 10 <= by_mentor + by_mentee`)},
            ${reasonWhen('no-notes', sql`without_notes >= ${from.withoutNotes}::int`)},
            ${reasonWhen('no-session', sql`status = 'active' AND completed = 0 AND started_at <= now() - make_interval(days => ${from.noSessionDays})`)}], NULL) AS reasons
          FROM facts
        )
        SELECT id, status, mentor, mentee, reasons, rating, jsonb_build_object('mentor', by_mentor, 'mentee', by_mentee) AS messages,
          jsonb_build_object('completed', completed, 'withoutNotes', without_notes, 'missed', missed, 'late', late, 'flagged', flagged) AS sessions,
          count(*) OVER ()::int AS total
        FROM judged WHERE cardinality(reasons) > 0 ${reason ? sql`AND reasons @> ${texts([reason])}` : sql``}
        ORDER BY array_position(reasons, 'flagged') NULLS LAST, cardinality(reasons) DESC, rating NULLS LAST, id
        LIMIT ${page.limit} OFFSET ${(page.page - 1) * page.limit}`,
  );
  return pageOf(rows.map(({ total: _, ...row }) => row), rows[0]?.total ?? 0, page);
}
