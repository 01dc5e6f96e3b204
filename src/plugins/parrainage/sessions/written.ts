import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Side } from '../mentorships/status';
import { readText } from './texts';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

export interface Action {
  id: string;
  text: string;
  /** Who does it; null for both. */
  side: Side | null;
  dueOn: string | null;
  done: boolean;
}

/** What is to be done after a session, in the order in which it was written down. */
export async function actionsOf(req: Req, session: string): Promise<Action[]> {
  const rows = await query<{ id: string; side: Side | null; sealed: string; dueOn: string | null; done: boolean }>(
    req,
    sql`SELECT id, side, sealed, due_on::text AS "dueOn", done_at IS NOT NULL AS done FROM session_actions WHERE session_id = ${session} ORDER BY created_at, id`,
  );
  return rows.map(({ sealed, ...row }) => ({ ...row, text: readText('session-action', row.id, sealed) ?? '' }));
}

/** The notes that both write. */
export async function sharedNotes(req: Req, session: string): Promise<string> {
  const [row] = await query<{ sealed: string | null }>(req, sql`SELECT sealed_notes AS sealed FROM mentorship_sessions WHERE id = ${session}`);
  return readText('session-notes', session, row?.sealed ?? null) ?? '';
}
