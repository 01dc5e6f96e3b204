import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { tell } from '../realtime/tell';
import { messageColumns, readMessage, type MessageRow } from './message';
import { messageEvent } from './socketEvents/message';
import { hearersOf } from './turn';

/**
 * Takes a message out of the sight of everybody in its conversation, its author too, or brings it back, in the transaction
 * of `req`: whoever calls it has asked the matrix. Open pages hear of it, and who was away learns it as any change. What is
 * gone, or already so, stays as it is.
 */
export async function setMessageHidden(req: PayloadRequest, { conversation, seq }: { conversation: string; seq: number }, hidden: boolean): Promise<void> {
  // The turn is taken as for any change, so that changes have their order.
  await query(req, sql`SELECT FROM conversations WHERE id = ${conversation} FOR UPDATE`);
  const [row] = await query<MessageRow>(
    req,
    sql`WITH due AS (
          SELECT seq FROM messages WHERE conversation_id = ${conversation} AND seq = ${seq} AND deleted_at IS NULL AND (hidden_at IS NOT NULL) <> ${hidden}
        ), turn AS (
          UPDATE conversations SET last_change = last_change + 1 FROM due WHERE id = ${conversation} RETURNING last_change AS change
        )
        UPDATE messages m SET change = turn.change, hidden_at = ${hidden ? sql`now()` : sql`NULL`}
        FROM turn WHERE m.conversation_id = ${conversation} AND m.seq = ${seq} RETURNING ${messageColumns}`,
  );
  if (!row) return;
  tell(req, await hearersOf(req, conversation, row.author), messageEvent, { conversation, seq }, readMessage(row));
}
