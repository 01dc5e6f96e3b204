import { demand, query, sql, within, zoneOf } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { QueueWish } from '../filters';

/** What stands before and after a contribution in the queue, as it is narrowed. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
  /** What to open once this one is decided on: the next that waits and that nobody else is looking at, else the oldest. */
  waiting: string | null;
}

/** The neighbours of a contribution in the queue. */
export async function neighbours(req: PayloadRequest, id: string, { type, status, contributor, from, to }: QueueWish): Promise<Neighbours> {
  const person = demand(req, 'contribution.review')!.id;
  const listed = sql`c.status <> 'draft' AND c.id <> ${id}
    AND (${type ?? null}::text IS NULL OR c.type = ${type ?? null})
    AND (${contributor ?? null}::uuid IS NULL OR c.contributor_id = ${contributor ?? null}::uuid)
    AND ${within(sql`c.submitted_at`, { from, to }, zoneOf(req))}`;
  const inState = status === 'all' ? sql`true` : sql`c.status = ${status}`;
  const [row] = await query<Neighbours & Record<string, unknown>>(
    req,
    sql`WITH here AS (SELECT submitted_at, id FROM contributions WHERE id = ${id})
        SELECT (SELECT c.id FROM contributions c, here WHERE ${listed} AND ${inState} AND (c.submitted_at, c.id) < (here.submitted_at, here.id)
                ORDER BY c.submitted_at DESC, c.id DESC LIMIT 1) AS previous,
               (SELECT c.id FROM contributions c, here WHERE ${listed} AND ${inState} AND (c.submitted_at, c.id) > (here.submitted_at, here.id)
                ORDER BY c.submitted_at, c.id LIMIT 1) AS next,
               (SELECT c.id FROM contributions c, here WHERE ${listed} AND c.status = 'pending' AND c.contributor_id IS DISTINCT FROM ${person}
                  AND (c.claimed_by_id IS NULL OR c.claimed_by_id = ${person} OR c.claimed_until <= now())
                ORDER BY (c.submitted_at, c.id) < (here.submitted_at, here.id), c.submitted_at, c.id LIMIT 1) AS waiting`,
  );
  return row!;
}
