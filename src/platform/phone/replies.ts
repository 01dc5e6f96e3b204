import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { unsealed } from '../crypto/seal';
import { replyOf } from './twilio/inbound';

/** What somebody has answered, for whoever was told of it by `message.answered` and may read it; null once it is gone. */
export async function readReply(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  reply: string,
): Promise<{ person: string; message: string; text: string | null; at: Date } | null> {
  const [row] = await query<{ person: string; message: string; sealed: string; at: Date | string }>(
    req,
    sql`SELECT person_id AS person, message_id AS message, sealed, created_at AS at FROM message_replies WHERE id = ${reply}`,
  );
  return row ? { person: row.person, message: row.message, text: unsealed(row.sealed, replyOf(reply)), at: new Date(row.at) } : null;
}
