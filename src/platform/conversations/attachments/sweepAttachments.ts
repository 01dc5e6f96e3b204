import type { Payload } from 'payload';
import { query, sql } from '../../command/query';

/** Forgets files that were handed over a day ago and never sent. */
export async function sweepAttachments(payload: Payload): Promise<void> {
  await query({ payload }, sql`DELETE FROM message_attachments WHERE seq IS NULL AND created_at < now() - interval '1 day'`);
}
