import { pageInput, pageOf, query, readInput, sql, texts, type Page } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { parrainageOptions } from '../../options';
import { isBlocked } from '../hold';
import type { MentorshipStatus } from '../status';
import { lastSign, latestMessage } from '../turn';

/** What makes a relation deserve a look, and whether it does so at once. */
export const healthReasons = {
  silent: 'amber',
  'silent-long': 'red',
  over: 'amber',
  'over-long': 'red',
  'one-sided': 'amber',
  blocked: 'red',
  'mentor-suspended': 'red',
} as const;

export type HealthReason = keyof typeof healthReasons;

export const healthLevels = ['red', 'amber', 'green'] as const;

export type HealthLevel = (typeof healthLevels)[number];

/** A running relation as who looks after them sees it: how it is, and never what the two write. */
export interface MentorshipHealth extends Record<string, unknown> {
  id: string;
  status: MentorshipStatus;
  mentor: { id: string; name: string } | null;
  mentee: { id: string; name: string } | null;
  startedAt: string;
  plannedEnd: string;
  /** Days since there was a sign of life. */
  silentDays: number;
  messages: { mentor: number; mentee: number };
  level: HealthLevel;
  reasons: HealthReason[];
  /** Another mentor is asked for it, and who has yet to say. */
  handover: 'mentee' | 'mentor' | null;
}

/** A page of them, with how many there are of each level among those that the rest of the wishes leaves. */
export interface HealthPage extends Page<MentorshipHealth> {
  counts: Record<HealthLevel, number>;
}

const reasonKeys = Object.keys(healthReasons) as [HealthReason, ...HealthReason[]];

export const healthWishes = pageInput.extend({
  level: z.enum([...healthLevels, 'all'], 'invalid').default('all'),
  reason: z.enum(reasonKeys, 'invalid').optional(),
  status: z.enum(['active', 'paused'], 'invalid').optional(),
  /** A part of the name of one of the two. */
  q: z.string('invalid').trim().max(100, 'invalid').default(''),
});

/** So many messages of one of the two, and none of the other's, is no conversation. */
const oneSided = 5;
/** So many days after its planned end a relation has been forgotten. */
const overLongDays = 30;

const reds = Object.entries(healthReasons).flatMap(([reason, level]) => (level === 'red' ? [reason] : []));
const person = (column: ReturnType<typeof sql>) => sql`(SELECT jsonb_build_object('id', u.id, 'name', u.name) FROM users u WHERE u.id = ${column})`;
const written = (column: ReturnType<typeof sql>) =>
  sql`(SELECT count(*)::int FROM messages w WHERE w.conversation_id = m.conversation_id AND w.author_id = ${column})`;

/** A page of the relations that run: what deserves a look comes first, then what is silent longest. */
export async function mentorshipHealth(
  { payload }: Pick<PayloadRequest, 'payload'>,
  wishes: z.input<typeof healthWishes>,
): Promise<HealthPage> {
  const { level, reason, status, q, ...page } = readInput(healthWishes, wishes);
  const { silenceDays, alertDays } = parrainageOptions(payload.config);
  const named = (column: ReturnType<typeof sql>) => sql`coalesce(unaccent(lower(${column} ->> 'name')) LIKE '%' || unaccent(lower(replace(replace(${q}::text, '%', ''), '_', ''))) || '%', false)`;
  const levelled = sql`WITH facts AS (
          SELECT m.id, m.status, ${person(sql`m.mentor_id`)} AS mentor, ${person(sql`m.mentee_id`)} AS mentee, m.started_at, m.planned_end,
            CASE WHEN m.status = 'active' THEN greatest(0, floor(extract(epoch FROM now() - ${lastSign}) / 86400))::int ELSE 0 END AS silent,
            ${written(sql`m.mentor_id`)} AS by_mentor, ${written(sql`m.mentee_id`)} AS by_mentee, ${isBlocked(sql`m.mentor_id`, sql`m.mentee_id`)} AS blocked,
            EXISTS (SELECT FROM mentor_profiles p WHERE p.person_id = m.mentor_id AND p.status = 'suspended') AS suspended,
            (SELECT CASE h.status WHEN 'asked' THEN 'mentee' ELSE 'mentor' END FROM mentorship_handovers h WHERE h.mentorship_id = m.id AND h.status IN ('asked', 'agreed')) AS handover
          FROM mentorships m ${latestMessage} WHERE m.status IN ('active', 'paused')
        ), judged AS (
          SELECT *, array_remove(ARRAY[
            CASE WHEN silent >= ${alertDays}::int THEN 'silent-long' WHEN silent >= ${Math.min(...silenceDays)}::int THEN 'silent' END,
            CASE WHEN status = 'active' AND planned_end <= now() - make_interval(days => ${overLongDays}) THEN 'over-long'
                 WHEN status = 'active' AND planned_end <= now() THEN 'over' END,
            CASE WHEN least(by_mentor, by_mentee) = 0 AND greatest(by_mentor, by_mentee) >= ${oneSided}::int THEN 'one-sided' END,
            CASE WHEN blocked THEN 'blocked' END,
            CASE WHEN suspended THEN 'mentor-suspended' END], NULL) AS reasons FROM facts
        ), levelled AS (
          SELECT *, CASE WHEN reasons && ${texts(reds)} THEN 'red' WHEN cardinality(reasons) > 0 THEN 'amber' ELSE 'green' END AS level FROM judged
          WHERE status = coalesce(${status ?? null}, status) AND (${reason ?? null}::text IS NULL OR ${reason ?? null} = ANY (reasons))
            AND (${q}::text = '' OR ${named(sql`mentor`)} OR ${named(sql`mentee`)})
        )`;
  const rows = await query<MentorshipHealth & { total: number; byMentor: number; byMentee: number }>(
    { payload },
    sql`${levelled}
        SELECT id, status, mentor, mentee, to_json(started_at)#>>'{}' AS "startedAt", to_json(planned_end)#>>'{}' AS "plannedEnd", silent AS "silentDays",
          by_mentor AS "byMentor", by_mentee AS "byMentee", level, reasons, handover, count(*) OVER ()::int AS total
        FROM levelled WHERE ${level === 'all' ? sql`true` : sql`level = ${level}`}
        ORDER BY array_position(${texts(healthLevels)}, level), silent DESC, id LIMIT ${page.limit} OFFSET ${(page.page - 1) * page.limit}`,
  );
  const [counts] = await query<HealthPage['counts']>(
    { payload },
    sql`${levelled} SELECT ${sql.join(healthLevels.map((one) => sql`count(*) FILTER (WHERE level = ${one})::int AS ${sql.identifier(one)}`), sql`, `)} FROM levelled`,
  );
  const docs = rows.map(({ total: _, byMentor, byMentee, ...row }) => ({ ...row, messages: { mentor: byMentor, mentee: byMentee } }));
  return { ...pageOf(docs, rows[0]?.total ?? 0, page), counts: counts! };
}
