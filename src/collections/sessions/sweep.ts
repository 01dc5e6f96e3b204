import { query, sql } from '@mentora/platform';
import type { Payload } from 'payload';

/** Removes log-ins and codes whose time is over. They open nothing any more. */
export async function sweepSessions(payload: Payload): Promise<void> {
  await query({ payload }, sql`DELETE FROM sessions WHERE expires_at < now()`);
  await query({ payload }, sql`DELETE FROM one_time_codes WHERE expires_at < now()`);
}
