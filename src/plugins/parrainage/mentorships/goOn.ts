import '../events';
import { query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { note } from './note';

/** A paused relation goes on, in the transaction of `req`: its planned end moves by the time of the pause. */
export async function goOn(req: PayloadRequest, id: string): Promise<void> {
  await query(
    req,
    sql`UPDATE mentorships SET status = 'active', planned_end = planned_end + (now() - paused_at), resumed_at = now(), paused_at = NULL,
          paused_by_id = NULL, resume_at = NULL, updated_at = now() WHERE id = ${id} AND status = 'paused'`,
  );
  await note(req, id, 'resumed');
  await emit(req, 'mentorship.resumed', { mentorship: id });
}
