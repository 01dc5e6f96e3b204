import { query, sql, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { CancelCause } from './status';
import { sealText } from './texts';
import { freeTimes } from './times';

interface Cancelling {
  sessions: readonly string[];
  cause: CancelCause;
  /** Who does it; null where nobody does it by hand. */
  by: string | null;
  reason?: string;
  /** Of these, those are late that begin within so many hours; none where it is nobody's doing. */
  noticeHours?: number;
}

/** Cancels sessions that have not begun, and gives their times back. Answers which of them were late. */
export async function cancelSessions(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { sessions, cause, by, reason = '', noticeHours = 0 }: Cancelling,
): Promise<{ id: string; late: boolean }[]> {
  const rows = sessions.map((id) => ({ id, reason: sealText('session-cancel', id, reason) }));
  const cancelled = await query<{ id: string; late: boolean }>(
    req,
    sql`UPDATE mentorship_sessions s SET status = 'cancelled', cancelled_at = now(), cancelled_by_id = ${by}, cancel_cause = ${cause},
          sealed_cancel = told.reason, late = awaits IS NULL AND starts_at < now() + make_interval(hours => ${noticeHours}), awaits = NULL,
          move_starts_at = NULL, move_minutes = NULL, move_by = NULL, move_scope = NULL, sealed_move = NULL, updated_at = now()
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS told (id uuid, reason text)
        WHERE s.id = told.id AND s.status = 'planned' RETURNING s.id, s.late`,
  );
  const ids = cancelled.map(({ id }) => id);
  await freeTimes(req, ids);
  await query(req, sql`UPDATE session_series SET sequence = sequence + 1 WHERE id IN (SELECT series_id FROM mentorship_sessions WHERE id = ANY (${uuids(ids)}))`);
  return cancelled;
}
