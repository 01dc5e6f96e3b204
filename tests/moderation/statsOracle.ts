import type { Pool } from 'pg';

/** The figures of a contributor, by SQL alone: nothing of it is shared with what it is compared with. */
const oracle = `
WITH happened AS (SELECT e.*, u.time_zone AS zone FROM contributor_events e JOIN users u ON u.id = e.contributor_id WHERE e.contributor_id = $1),
sent AS (SELECT * FROM happened WHERE kind = 'submitted'),
state AS (
  SELECT DISTINCT ON (contribution_id) contribution_id, kind FROM happened
  WHERE kind IN ('submitted', 'withdrawn', 'approved', 'rejected', 'changes-requested')
  ORDER BY contribution_id, happened_at DESC, kind = 'submitted'
),
image AS (
  SELECT DISTINCT ON (subject_id) subject_id, kind FROM happened WHERE kind IN ('image-approved', 'image-rejected')
  ORDER BY subject_id, happened_at DESC
),
review AS (
  SELECT extract(epoch FROM d.happened_at - (SELECT max(s.happened_at) FROM sent s WHERE s.contribution_id = d.contribution_id AND s.happened_at <= d.happened_at)) AS seconds
  FROM happened d WHERE d.kind IN ('approved', 'rejected', 'changes-requested')
),
days AS (SELECT DISTINCT (happened_at AT TIME ZONE zone)::date AS day FROM sent),
islands AS (SELECT day, day - (row_number() OVER (ORDER BY day))::int AS island FROM days),
decided AS (
  SELECT count(*) FILTER (WHERE kind = 'approved')::numeric AS approved, count(*) FILTER (WHERE kind = 'rejected')::numeric AS rejected FROM state
)
SELECT (SELECT count(DISTINCT contribution_id)::int FROM sent) AS total_contributions,
       (SELECT approved::int FROM decided) AS approved_contributions,
       (SELECT rejected::int FROM decided) AS rejected_contributions,
       (SELECT count(*)::int FROM state WHERE kind = 'submitted') AS pending_contributions,
       (SELECT count(DISTINCT subject_id)::int FROM happened WHERE kind = 'image-uploaded') AS images_uploaded,
       (SELECT count(*)::int FROM image WHERE kind = 'image-approved') AS images_approved,
       (SELECT min(happened_at) FROM sent) AS first_contribution_at,
       (SELECT max(happened_at) FROM sent) AS last_contribution_at,
       (SELECT count(*)::int FROM islands WHERE island = (SELECT island FROM islands ORDER BY day DESC LIMIT 1)) AS streak_days,
       (SELECT count(*)::int FROM happened WHERE kind = 'image-used') AS total_image_usage,
       (SELECT count(*)::int FROM happened WHERE kind = 'completed') AS total_exercise_completions,
       (SELECT round(10000 * approved / nullif(approved + rejected, 0))::int FROM decided) AS approval_rate,
       (SELECT round(avg(seconds))::int FROM review) AS average_review_seconds`;

export type StatsRow = Record<string, unknown>;

/** What the figures of a contributor have to be. */
export async function figuresBySql(db: Pool, person: string): Promise<StatsRow> {
  const { rows } = await db.query<StatsRow>(oracle, [person]);
  return rows[0]!;
}

/** What is kept of them; undefined where nothing is. */
export async function figuresKept(db: Pool, person: string): Promise<StatsRow | undefined> {
  const { rows } = await db.query<StatsRow>('SELECT * FROM contributor_stats WHERE person_id = $1', [person]);
  if (!rows[0]) return undefined;
  const { person_id: _, updated_at: __, ...figures } = rows[0];
  return figures;
}
