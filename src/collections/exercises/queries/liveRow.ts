import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** The exercise as everybody gets it: the row itself, drafts left aside. */
export interface LiveRow {
  published: boolean;
  trashed: boolean;
  /** Where the row lies: another place, once it was written. */
  written: string;
}

/** Reads the live row and keeps others from changing it until the transaction ends. */
export async function lockLiveRow(req: PayloadRequest, id: string): Promise<LiveRow | undefined> {
  const [row] = await query<{ published: boolean; trashed: boolean; written: string }>(
    req,
    sql`SELECT _status = 'published' AS published, deleted_at IS NOT NULL AS trashed, ctid::text AS written
        FROM exercises WHERE id = ${id} FOR UPDATE`,
  );
  return row;
}
