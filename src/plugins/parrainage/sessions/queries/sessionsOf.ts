import { query, sql, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { sessionColumns, sessionDoc, sessionTables, type SessionDoc, type SessionRow } from '../read';

/** These sessions, by time. Whoever asks has looked whose they are. */
export async function sessionsOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, ids: readonly string[]): Promise<SessionDoc[]> {
  const rows = await query<SessionRow>(req, sql`SELECT ${sessionColumns} FROM ${sessionTables} WHERE s.id = ANY (${uuids(ids)}) ORDER BY s.starts_at, s.id`);
  return rows.map(sessionDoc);
}
