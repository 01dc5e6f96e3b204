import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { finish } from '../finish';
import { hold } from '../hold';
import { progressOf } from '../progress';
import { runningStatuses } from '../status';

interface Former extends Record<string, unknown> {
  handover: string;
  former: string | null;
}

interface Course extends Record<string, unknown> {
  startedAt: string | null;
  countsFrom: string | null;
  plannedEnd: string | null;
  pausedAt: string | null;
  endedAt: string | null;
  now: string;
  newEnd: string;
}

/** The most that is carried on, in hundredths: whoever is handed over has something left to do. */
const mostCarried = 95;

/**
 * From when the progress of a relation counts that began now and carries on another one: so that it stands where that one
 * stood, and reaches its end with its own.
 */
export function countsFrom(percent: number, now: number, end: number): number {
  const share = Math.min(mostCarried, percent) / 100;
  return now - (share / (1 - share)) * (end - now);
}

/**
 * Where a relation that has just begun carries on another one, that ends, by hand-over, and its progress goes along: in the
 * transaction of `req`.
 */
export async function carryOn(req: PayloadRequest, id: string): Promise<void> {
  const [row] = await query<Former>(
    req,
    sql`SELECT id AS handover, mentorship_id AS former FROM mentorship_handovers WHERE successor_id = ${id} AND status = 'agreed'`,
  );
  if (!row?.former) return;
  const former = await hold(req, row.former);
  const [course] = await query<Course>(
    req,
    sql`SELECT to_json(old.started_at)#>>'{}' AS "startedAt", to_json(old.counts_from)#>>'{}' AS "countsFrom", to_json(old.planned_end)#>>'{}' AS "plannedEnd",
          to_json(old.paused_at)#>>'{}' AS "pausedAt", to_json(old.ended_at)#>>'{}' AS "endedAt", to_json(now())#>>'{}' AS now, to_json(m.planned_end)#>>'{}' AS "newEnd"
        FROM mentorships old, mentorships m WHERE old.id = ${former.id} AND m.id = ${id}`,
  );
  const { now, newEnd, ...old } = course!;
  const percent = progressOf(old, new Date(now))?.percent ?? 0;
  const from = new Date(countsFrom(percent, Date.parse(now), Date.parse(newEnd)));
  await query(req, sql`UPDATE mentorships SET counts_from = ${from.toISOString()} WHERE id = ${id}`);
  await query(req, sql`UPDATE mentorship_handovers SET status = 'done', updated_at = now() WHERE id = ${row.handover}`);
  if (runningStatuses.some((status) => status === former.status)) await finish(req, former.id, { reason: 'hand-over', words: '', by: null });
}
