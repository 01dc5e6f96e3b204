import { isUniqueViolation, MentoraError, query, sql, sqlStateOf } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { noPlace } from '../begin';
import { note } from '../note';

/**
 * Takes back the end of a relation whose archive is not closed, in the transaction of `req`: it goes on as before, where
 * the two have no other one and the mentor has a place. Last words are for a last time: those are forgotten.
 */
export async function reopen(req: PayloadRequest, id: string): Promise<void> {
  const reopened = await query(
    req,
    sql`UPDATE mentorships SET status = 'active', ended_at = NULL, ended_by_id = NULL, end_reason = NULL, sealed_end = NULL, archive_until = NULL,
          resumed_at = now(), updated_at = now()
        WHERE id = ${id} AND closed_at IS NULL AND mentor_id IS NOT NULL AND mentee_id IS NOT NULL RETURNING id`,
  ).catch((error: unknown) => {
    if (sqlStateOf(error) === noPlace) throw new MentoraError('mentorFull', { status: 409 });
    throw isUniqueViolation(error) ? new MentoraError('mentorshipOpen', { status: 409 }) : error;
  });
  if (reopened.length === 0) throw new MentoraError('archiveClosed', { status: 409 });
  await query(req, sql`DELETE FROM mentorship_feedback WHERE mentorship_id = ${id}`);
  await query(req, sql`DELETE FROM mentorship_surveys WHERE mentorship_id = ${id}`);
  await note(req, id, 'reopened');
}
