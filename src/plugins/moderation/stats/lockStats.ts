import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** Locks the figures of a person, and makes their row where there is none. False where the account is gone. */
export async function lockStats(req: PayloadRequest, person: string): Promise<boolean> {
  const rows = await query(
    req,
    sql`INSERT INTO contributor_stats (person_id) SELECT id FROM users WHERE id = ${person} FOR KEY SHARE
        ON CONFLICT (person_id) DO UPDATE SET updated_at = contributor_stats.updated_at RETURNING person_id`,
  );
  return rows.length > 0;
}
