import { query, sql } from '@mentora/platform';
import type { Payload } from 'payload';

/** How decisions were taken. */
export interface Decisions {
  decided: number;
  approved: number;
  rejected: number;
  changesRequested: number;
  /** The median of the seconds from submission to decision; null where nothing was decided. */
  medianSeconds: number | null;
}

/** What waits. */
export interface Waiting {
  waiting: number;
  /** Since when the oldest of it waits. */
  oldestAt: Date | null;
}

/** The figures of moderation itself. Decisions are those of the last `days`. */
export interface ModerationFigures extends Waiting, Decisions {
  days: number;
  byType: (Waiting & Decisions & { type: string })[];
  /** Who has decided, the most first; without name where the account is gone. */
  byReviewer: (Decisions & { reviewer: string | null; name: string | null })[];
}

interface Row extends Decisions, Record<string, unknown> {
  whole: boolean;
  type: string | null;
  reviewer: string | null;
  name: string | null;
}

const nothing: Decisions = { decided: 0, approved: 0, rejected: 0, changesRequested: 0, medianSeconds: null };

/** What waits for a decision, and how long decisions take: in all, by type and by reviewer. */
export async function moderationFigures(payload: Payload, { days = 90 }: { days?: number } = {}): Promise<ModerationFigures> {
  const [waiting, rows] = await Promise.all([
    query<{ type: string; waiting: number; oldestAt: string }>(
      { payload },
      sql`SELECT type, count(*)::int AS waiting, min(submitted_at) AS "oldestAt" FROM contributions WHERE status = 'pending' GROUP BY type ORDER BY type`,
    ),
    decisionRows(payload, days),
  ]);
  const byReviewer = rows.filter((row) => !row.whole && row.type === null);
  const byType = rows.filter((row) => !row.whole && row.type !== null);
  const types = [...new Set([...waiting, ...byType].map(({ type }) => type!))].toSorted();
  const oldest = waiting.map(({ oldestAt }) => new Date(oldestAt).getTime());
  return {
    days,
    waiting: waiting.reduce((total, each) => total + each.waiting, 0),
    oldestAt: oldest.length > 0 ? new Date(Math.min(...oldest)) : null,
    ...decisionsOf(rows.find(({ whole }) => whole)),
    byType: types.map((type) => {
      const now = waiting.find((each) => each.type === type);
      const oldestAt = now ? new Date(now.oldestAt) : null;
      return { type, waiting: now?.waiting ?? 0, oldestAt, ...decisionsOf(byType.find((row) => row.type === type)) };
    }),
    byReviewer: byReviewer
      .map((row) => ({ reviewer: row.reviewer, name: row.name, ...decisionsOf(row) }))
      .toSorted((a, b) => b.decided - a.decided || (a.name ?? '').localeCompare(b.name ?? '')),
  };
}

function decisionRows(payload: Payload, days: number): Promise<Row[]> {
  return query<Row>(
    { payload },
    sql`SELECT grouping(c.type) = 1 AND grouping(s.decided_by_id) = 1 AS whole,
               CASE WHEN grouping(c.type) = 0 THEN c.type END AS type, s.decided_by_id AS reviewer, min(u.name) AS name,
               count(*)::int AS decided,
               count(*) FILTER (WHERE s.decision = 'approved')::int AS approved,
               count(*) FILTER (WHERE s.decision = 'rejected')::int AS rejected,
               count(*) FILTER (WHERE s.decision = 'changes-requested')::int AS "changesRequested",
               round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM s.decided_at - s.submitted_at))::numeric)::int AS "medianSeconds"
        FROM contribution_submissions s JOIN contributions c ON c.id = s.contribution_id LEFT JOIN users u ON u.id = s.decided_by_id
        WHERE s.decision IN ('approved', 'rejected', 'changes-requested') AND s.decided_at > now() - make_interval(days => ${days})
        GROUP BY GROUPING SETS ((), (c.type), (s.decided_by_id))`,
  );
}

function decisionsOf(row: Decisions | undefined): Decisions {
  if (!row) return nothing;
  const { decided, approved, rejected, changesRequested, medianSeconds } = row;
  return { decided, approved, rejected, changesRequested, medianSeconds };
}
