import type { Payload } from 'payload';
import { query, sql } from '../command/query';
import { logDays } from './definitions';

/** Forgets what was sent long ago. What waits still stays. */
export async function sweepDeliveries(payload: Payload): Promise<void> {
  await query(
    { payload },
    sql`DELETE FROM webhook_deliveries WHERE status <> 'waiting' AND created_at < now() - make_interval(days => ${logDays})`,
  );
}
