import { query, sql, texts } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { pageInput, pageOf, readWishes, type Page } from '../../list';
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
  level: (typeof healthLevels)[number];
  reasons: HealthReason[];
}

export const healthWishes = pageInput.extend({ level: z.enum([...healthLevels, 'all'], 'invalid').default('all') });

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
): Promise<Page<MentorshipHealth>> {
  const { level, ...page } = readWishes(healthWishes, wishes);
  const { silenceDays, alertDays } = parrainageOptions(payload.config);
  const rows = await query<MentorshipHealth & { total: number; byMentor: number; byMentee: number }>(
    { payload },
    sql`WITH facts AS (
          SELECT m.id, m.status, ${person(sql`m.mentor_id`)} AS mentor, ${person(sql`m.mentee_id`)} AS mentee, m.started_at, m.planned_end,
            CASE WHEN m.status = 'active' THEN greatest(0, floor(extract(epoch FROM now() - ${lastSign}) / 86400))::int ELSE 0 END AS silent,
            ${written(sql`m.mentor_id`)} AS by_mentor, ${written(sql`m.mentee_id`)} AS by_mentee, ${isBlocked(sql`m.mentor_id`, sql`m.mentee_id`)} AS blocked,
            EXISTS (SELECT FROM mentor_profiles p WHERE p.person_id = m.mentor_id AND p.status = 'suspended') AS suspended
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
        )
        SELECT id, status, mentor, mentee, to_json(started_at)#>>'{}' AS "startedAt", to_json(planned_end)#>>'{}' AS "plannedEnd", silent AS "silentDays",
          by_mentor AS "byMentor", by_mentee AS "byMentee", level, reasons, count(*) OVER ()::int AS total
        FROM levelled WHERE ${level === 'all' ? sql`true` : sql`level = ${level}`}
        ORDER BY array_position(${texts(healthLevels)}, level), silent DESC, id LIMIT ${page.limit} OFFSET ${(page.page - 1) * page.limit}`,
  );
  const docs = rows.map(({ total: _, byMentor, byMentee, ...row }) => ({ ...row, messages: { mentor: byMentor, mentee: byMentee } }));
  return pageOf(docs, rows[0]?.total ?? 0, page);
}
