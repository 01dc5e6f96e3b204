import { demand, pageOf, query, readInput, sql, type Page } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { contributionColumns, inIso, type Contribution } from '../contribution';
import { listInput, type ListWishes } from './listInput';

/** How many contributions of one's own there are in each state. */
export type OwnCounts = Record<Contribution['status'], number>;

/** One's own contributions, the last changed first. */
export async function ownContributions(req: PayloadRequest, wishes: ListWishes = {}): Promise<Page<Contribution>> {
  const person = demand(req, 'contribution.own')!.id;
  const { status, type, page, limit } = readInput(listInput, wishes);
  const which = sql`c.contributor_id = ${person} AND (${status ?? null}::text IS NULL OR c.status = ${status ?? null})
    AND (${type ?? null}::text IS NULL OR c.type = ${type ?? null})`;
  const [count] = await query<{ total: number }>(req, sql`SELECT count(*)::int AS total FROM contributions c WHERE ${which}`);
  const rows = await query<Contribution & Record<string, unknown>>(
    req,
    sql`SELECT ${contributionColumns} FROM contributions c WHERE ${which}
        ORDER BY c.updated_at DESC, c.id DESC LIMIT ${limit} OFFSET ${(page - 1) * limit}`,
  );
  return pageOf(rows.map(inIso), count!.total, { page, limit });
}

/** How many of one's own are in each state. */
export async function ownCounts(req: PayloadRequest): Promise<OwnCounts> {
  const person = demand(req, 'contribution.own')!.id;
  const rows = await query<{ status: Contribution['status']; count: number }>(
    req,
    sql`SELECT status, count(*)::int AS count FROM contributions WHERE contributor_id = ${person} GROUP BY status`,
  );
  const none: OwnCounts = { draft: 0, pending: 0, 'changes-requested': 0, approved: 0, rejected: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ status, count }) => [status, count])) };
}
