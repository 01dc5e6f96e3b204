import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { SessionStatus, SessionType } from '../../sessions/status';
import { readText } from '../../sessions/texts';

/** A session as the summary of a relation has it: what both read, and nothing that one of the two has noted for oneself. */
export interface SharedSession {
  at: string;
  type: SessionType;
  minutes: number;
  notes: string;
  summary: string;
}

interface Row extends Record<string, unknown> {
  id: string;
  at: string;
  type: SessionType;
  status: SessionStatus;
  minutes: number;
  notes: string | null;
  summary: string | null;
}

/** More than two people ever had. */
const most = 500;

/** The sessions of a relation that took place, the first one first. Whoever asks has looked whose it is. */
export async function sharedSessions({ payload }: Pick<PayloadRequest, 'payload'>, mentorship: string): Promise<SharedSession[]> {
  const rows = await query<Row>(
    { payload },
    sql`SELECT id, to_json(starts_at)#>>'{}' AS at, type, round(extract(epoch FROM finished_at - started_at) / 60)::int AS minutes, sealed_notes AS notes,
          CASE WHEN summary_shared_at IS NOT NULL THEN sealed_summary END AS summary
        FROM mentorship_sessions WHERE mentorship_id = ${mentorship} AND status = 'completed' ORDER BY starts_at, id LIMIT ${most}`,
  );
  return rows.map(({ id, at, type, minutes, notes, summary }) => ({
    at: new Date(at).toISOString(),
    type,
    minutes,
    notes: readText('session-notes', id, notes) ?? '',
    summary: readText('session-summary', id, summary) ?? '',
  }));
}
