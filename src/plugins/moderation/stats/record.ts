import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { isCounted, type Happening, type HappeningKind } from './happenings';
import { lockStats } from './lockStats';
import { recount } from './recount';

/** Something that happened, and whom it counts for. */
export type Recorded = Happening & { contributor: string };

/**
 * Keeps what happened, once by its key, and the figures of whom it counts for, in the transaction of `req`. Who records
 * for the same person at the same time waits for the row of the figures, so the later one counts what the earlier has kept.
 */
export async function record(req: PayloadRequest, happenings: readonly Recorded[]): Promise<void> {
  // In one order, so that two who record for the same people do not wait for each other.
  const people = [...new Set(happenings.map(({ contributor }) => contributor))].toSorted();
  for (const person of people) {
    if (!(await lockStats(req, person))) continue;
    const fresh = await insert(req, person, happenings.filter(({ contributor }) => contributor === person));
    if (fresh.some((kind) => !isCounted(kind))) await recount(req, person);
    else if (fresh.length > 0) await countOn(req, person, fresh);
  }
}

async function insert(req: PayloadRequest, person: string, happenings: readonly Happening[]): Promise<HappeningKind[]> {
  const rows = await query<{ kind: HappeningKind }>(
    req,
    sql`INSERT INTO contributor_events (key, contributor_id, kind, contribution_id, subject_id, happened_at)
        SELECT key, ${person}, kind, contribution, subject, at
        FROM jsonb_to_recordset(${JSON.stringify(happenings)}::jsonb)
          AS happened (key text, kind text, contribution uuid, subject uuid, at timestamptz)
        ON CONFLICT (key) DO NOTHING RETURNING kind`,
  );
  return rows.map(({ kind }) => kind);
}

/** What learners do is counted on: to read all of it at each completion would take ever longer. */
async function countOn(req: PayloadRequest, person: string, fresh: readonly HappeningKind[]): Promise<void> {
  const count = (kind: HappeningKind) => fresh.filter((one) => one === kind).length;
  await query(
    req,
    sql`UPDATE contributor_stats SET total_image_usage = total_image_usage + ${count('image-used')},
          total_exercise_completions = total_exercise_completions + ${count('completed')}, updated_at = now()
        WHERE person_id = ${person}`,
  );
}
