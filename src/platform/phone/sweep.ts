import type { Payload } from 'payload';
import { query, sql } from '../command/query';

/** Forgets numbers whose code did not come back in time. */
export async function sweepCodes(payload: Payload): Promise<void> {
  await query({ payload }, sql`DELETE FROM phone_codes WHERE expires_at < now()`);
}
