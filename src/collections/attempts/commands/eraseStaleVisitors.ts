import { query, sql } from '@mentora/platform';
import type { Payload } from 'payload';
import { visitorDays } from '../owner';

/** Erases what visitors did once its time is over, and says how many attempts went. Their answers go with them. */
export async function eraseStaleVisitors(payload: Payload): Promise<number> {
  const gone = await query(
    { payload },
    sql`DELETE FROM attempts
        WHERE user_id IS NULL AND created_at < now() - make_interval(days => ${visitorDays}) RETURNING id`,
  );
  return gone.length;
}
