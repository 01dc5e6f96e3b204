import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** Makes the hash of a password the one of a person. */
export async function setPassword(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  userId: string,
  hash: string,
): Promise<void> {
  await query(
    req,
    sql`INSERT INTO credentials (id, user_id, hash) VALUES (uuidv7(), ${userId}, ${hash})
        ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, updated_at = now()`,
  );
}
