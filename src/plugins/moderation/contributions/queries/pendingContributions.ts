import { demand, pageOf, query, readInput, sql, within, zoneOf, type Page } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { contributionColumns, inIso, type Contribution } from '../contribution';
import { listInput, type ListWishes } from './listInput';

/** A contribution as reviewers see it in the queue. */
export interface QueuedContribution extends Contribution {
  contributorName: string | null;
  /** Who is looking at it now, and until when. */
  claimedBy: string | null;
  claimedByName: string | null;
  claimedUntil: string | null;
}

/** The newest submission `s` of `contributions c`, which is all that reviewers see of it, and who has to do with it. */
export const withSubmission = sql`contributions c
  JOIN contribution_submissions s ON s.contribution_id = c.id AND s.number = c.submissions
  LEFT JOIN users contributor ON contributor.id = c.contributor_id
  LEFT JOIN users claimer ON claimer.id = c.claimed_by_id AND c.claimed_until > now()`;

/** What the queue shows of it: the title as it was sent, and who is looking at it. */
export const queuedColumns = sql`${contributionColumns}, s.title, contributor.name AS "contributorName",
  claimer.id AS "claimedBy", claimer.name AS "claimedByName",
  CASE WHEN claimer.id IS NULL THEN NULL ELSE c.claimed_until END AS "claimedUntil"`;

/**
 * What was submitted, the oldest first: what waits, unless another state is asked for (`all`: every one). Drafts are
 * their authors’ alone, and in no state of it.
 */
export async function pendingContributions(
  req: PayloadRequest,
  { status = 'pending', ...wishes }: Omit<ListWishes, 'status'> & { status?: Contribution['status'] | 'all' } = {},
): Promise<Page<QueuedContribution>> {
  demand(req, 'contribution.review');
  const { type, contributor, from, to, page, limit } = readInput(listInput, wishes);
  const state = status === 'all' ? null : readInput(listInput, { status }).status;
  const which = sql`c.status <> 'draft' AND (${state}::text IS NULL OR c.status = ${state})
    AND (${type ?? null}::text IS NULL OR c.type = ${type ?? null})
    AND (${contributor ?? null}::uuid IS NULL OR c.contributor_id = ${contributor ?? null}::uuid)
    AND ${within(sql`c.submitted_at`, { from, to }, zoneOf(req))}`;
  const [count] = await query<{ total: number }>(req, sql`SELECT count(*)::int AS total FROM contributions c WHERE ${which}`);
  const rows = await query<QueuedContribution & Record<string, unknown>>(
    req,
    sql`SELECT ${queuedColumns} FROM ${withSubmission} WHERE ${which}
        ORDER BY c.submitted_at, c.id LIMIT ${limit} OFFSET ${(page - 1) * limit}`,
  );
  return pageOf(rows.map(inIso), count!.total, { page, limit });
}

/** How many contributions wait. */
export async function countPending(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<number> {
  const [row] = await query<{ count: number }>(req, sql`SELECT count(*)::int AS count FROM contributions WHERE status = 'pending'`);
  return row!.count;
}
