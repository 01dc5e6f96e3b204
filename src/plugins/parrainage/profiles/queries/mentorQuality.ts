import { pageInput, pageOf, query, readInput, sql, type Page } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';

/** Why a mentor deserves a look. */
export const mentorQualityReasons = ['low-rating', 'unanswered', 'broken-off', 'missed', 'late', 'silent'] as const;

export type MentorQualityReason = (typeof mentorQualityReasons)[number];

/** A mentor with what deserves a look: figures of the last half year, and never what anybody has written. */
export interface MentorQuality extends Record<string, unknown> {
  id: string;
  name: string;
  status: 'approved' | 'suspended';
  reasons: MentorQualityReason[];
  running: number;
  rating: { stars: number; count: number } | null;
  /** Requests that were answered, and those that nobody answered. */
  requests: { answered: number; unanswered: number };
  /** Relations that came to an end, and those that broke off because the two did not fit or nobody answered. */
  ended: { all: number; brokenOff: number };
  sessions: { completed: number; missed: number; late: number };
  /** Running relations in which it has long been the mentor's turn. */
  silent: number;
}

/** From when on something deserves a look. */
const from = { stars: 3, ratings: 2, unanswered: 3, brokenOff: 2, missed: 2, late: 3, silentDays: 14 } as const;
const days = 180;
const lately = (column: ReturnType<typeof sql>) => sql`${column} > now() - make_interval(days => ${days})`;

/** A page of the mentors whose work deserves a look, those with most reasons first. */
export async function mentorQuality({ payload }: Pick<PayloadRequest, 'payload'>, wishes: z.input<typeof pageInput>): Promise<Page<MentorQuality>> {
  const page = readInput(pageInput, wishes);
  const rows = await query<MentorQuality & { total: number }>(
    { payload },
    sql`WITH facts AS (
          SELECT p.person_id AS id, u.name, p.status, p.taken::int AS running, said.stars, said.ratings, r.*, s.*, q.silent
          FROM mentor_profiles p JOIN users u ON u.id = p.person_id
          CROSS JOIN LATERAL (
            -- Last words count once both are said or the archive is closed, as they are read.
            SELECT round(avg(given.stars), 1)::float8 AS stars, count(*)::int AS ratings FROM (
              SELECT f.stars FROM mentorship_feedback f JOIN mentorships m ON m.id = f.mentorship_id
              WHERE m.mentor_id = p.person_id AND f.side = 'mentee' AND m.closed_at IS NOT NULL AND ${lately(sql`f.created_at`)}
              UNION ALL
              SELECT o.rating FROM session_people o JOIN mentorship_sessions t ON t.id = o.session_id JOIN mentorships m ON m.id = t.mentorship_id
              WHERE m.mentor_id = p.person_id AND o.person_id = m.mentee_id AND o.rating IS NOT NULL AND ${lately(sql`o.rated_at`)}) given) said
          CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE m.answered_at IS NOT NULL)::int AS answered,
              count(*) FILTER (WHERE m.status = 'expired')::int AS unanswered, count(*) FILTER (WHERE m.ended_at IS NOT NULL)::int AS ended,
              count(*) FILTER (WHERE m.end_reason IN ('no-fit', 'no-answer', 'administrator', 'hand-over'))::int AS broken_off
            FROM mentorships m WHERE m.mentor_id = p.person_id AND ${lately(sql`m.updated_at`)}) r
          CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE t.status = 'completed')::int AS completed,
              count(*) FILTER (WHERE t.status = 'missed' AND o.attended IS NOT TRUE)::int AS missed,
              count(*) FILTER (WHERE t.late AND t.cancelled_by_id = p.person_id)::int AS late
            FROM mentorship_sessions t JOIN session_people o ON o.session_id = t.id AND o.person_id = p.person_id WHERE ${lately(sql`t.starts_at`)}) s
          CROSS JOIN LATERAL (
            SELECT count(*)::int AS silent FROM mentorships m LEFT JOIN LATERAL (
              SELECT author_id AS author, created_at AS at FROM messages WHERE conversation_id = m.conversation_id ORDER BY seq DESC LIMIT 1) latest ON true
            WHERE m.mentor_id = p.person_id AND m.status = 'active' AND latest.author IS DISTINCT FROM m.mentor_id
              AND greatest(m.started_at, m.resumed_at, latest.at) <= now() - make_interval(days => ${from.silentDays})) q
          WHERE p.status IN ('approved', 'suspended')
        ), judged AS (
          SELECT *, array_remove(ARRAY[
            CASE WHEN ratings >= ${from.ratings}::int AND stars <= ${from.stars}::float8 THEN 'low-rating' END,
            CASE WHEN unanswered >= ${from.unanswered}::int AND unanswered >= answered THEN 'unanswered' END,
            CASE WHEN broken_off >= ${from.brokenOff}::int THEN 'broken-off' END,
            CASE WHEN missed >= ${from.missed}::int THEN 'missed' END,
            CASE WHEN late >= ${from.late}::int THEN 'late' END,
            CASE WHEN silent > 0 THEN 'silent' END], NULL) AS reasons FROM facts
        )
        SELECT id, name, status, reasons, running, CASE WHEN ratings > 0 THEN jsonb_build_object('stars', stars, 'count', ratings) END AS rating,
          jsonb_build_object('answered', answered, 'unanswered', unanswered) AS requests, jsonb_build_object('all', ended, 'brokenOff', broken_off) AS ended,
          jsonb_build_object('completed', completed, 'missed', missed, 'late', late) AS sessions, silent, count(*) OVER ()::int AS total
        FROM judged WHERE cardinality(reasons) > 0 ORDER BY cardinality(reasons) DESC, stars NULLS LAST, name, id
        LIMIT ${page.limit} OFFSET ${(page.page - 1) * page.limit}`,
  );
  return pageOf(rows.map(({ total: _, ...row }) => row), rows[0]?.total ?? 0, page);
}
