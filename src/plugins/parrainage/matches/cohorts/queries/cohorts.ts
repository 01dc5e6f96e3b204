import { pageInput, pageOf, query, readInput, sql, type Page } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { CohortMode, CohortStatus } from '../status';

/** Totals in millionths: of the plan, of the best there is, and of what one would do by hand. */
export interface CohortFigures {
  total: number;
  best: number;
  greedy: number;
  places: number;
  seconds: number;
}

/** A cohort as a list shows it. */
export interface CohortEntry extends Record<string, unknown> {
  id: string;
  name: string;
  mode: CohortMode;
  status: CohortStatus;
  revision: number;
  figures: CohortFigures | null;
  mentees: number;
  pairs: number;
  /** Pairs that were asked for when it was published. */
  requested: number;
  createdAt: string;
  createdBy: string | null;
  publishedAt: string | null;
}

/** The columns of a `CohortEntry`, of `matching_cohorts c`. */
export const cohortColumns = sql`c.id, c.name, c.mode, c.status, c.revision, c.figures,
  (SELECT count(*)::int FROM matching_members m WHERE m.cohort_id = c.id) AS mentees, (SELECT count(*)::int FROM matching_pairs p WHERE p.cohort_id = c.id) AS pairs,
  (SELECT count(*)::int FROM matching_pairs p WHERE p.cohort_id = c.id AND p.outcome = 'requested') AS requested,
  to_json(c.created_at)#>>'{}' AS "createdAt", (SELECT name FROM users WHERE id = c.created_by_id) AS "createdBy", to_json(c.published_at)#>>'{}' AS "publishedAt"`;

/** A page of the cohorts, the latest first; what was put aside comes last. */
export async function cohorts({ payload }: Pick<PayloadRequest, 'payload'>, wishes: z.input<typeof pageInput>): Promise<Page<CohortEntry>> {
  const page = readInput(pageInput, wishes);
  const rows = await query<CohortEntry & { total: number }>(
    { payload },
    sql`SELECT ${cohortColumns}, count(*) OVER ()::int AS total FROM matching_cohorts c
        ORDER BY c.status = 'discarded', c.created_at DESC, c.id LIMIT ${page.limit} OFFSET ${(page.page - 1) * page.limit}`,
  );
  return pageOf(rows.map(({ total: _, ...entry }) => entry), rows[0]?.total ?? 0, page);
}
