import '../events';
import { query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { parrainageOptions } from '../options';
import { note } from './note';
import type { EndReason, MentorshipStatus } from './status';
import { sealGiven } from './texts';

interface Ending {
  reason: EndReason;
  /** What is said about it; both read it. */
  words: string;
  /** Who ends it; null where nobody of the two does. */
  by: string | null;
}

/**
 * Ends a running relation, in the transaction of `req`: completed where its planned end was reached, else ended, as is one
 * that somebody else carries on.
 */
export async function finish(req: PayloadRequest, id: string, { reason, words, by }: Ending): Promise<MentorshipStatus> {
  const { archiveDays } = parrainageOptions(req.payload.config);
  const [row] = await query<{ status: MentorshipStatus }>(
    req,
    sql`UPDATE mentorships SET status = CASE WHEN ${reason !== 'hand-over'} AND coalesce(paused_at, now()) >= planned_end THEN 'completed' ELSE 'ended' END,
          ended_at = now(), ended_by_id = ${by}, end_reason = ${reason}, sealed_end = ${sealGiven('mentorship-end', id, words)},
          archive_until = now() + make_interval(days => ${archiveDays}), paused_at = NULL, resume_at = NULL, updated_at = now()
        WHERE id = ${id} AND status IN ('active', 'paused') RETURNING status`,
  );
  await note(req, id, 'ended', { reason, status: row!.status });
  await emit(req, 'mentorship.ended', { mentorship: id });
  return row!.status;
}
