import type { Payload } from 'payload';
import { query, sql } from '../command/query';
import { settings } from '../settings';

/** Removes messages that have been in the log for as long as it keeps them. */
export async function sweepMessages(payload: Payload): Promise<void> {
  await query(
    { payload },
    sql`DELETE FROM message_log WHERE created_at < now() - make_interval(days => ${settings().messageLogDays})
        AND status <> 'queued'`,
  );
}
