import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { sealMessage } from './message';

/** What somebody wrote at another time. */
export interface FormerMessage {
  author: string;
  text: string;
  at: Date;
}

const part = 500;

/**
 * Adds what was written before, in its order, to a conversation that has nothing yet: part of bringing in what people
 * wrote elsewhere, in the transaction of `req`. Everybody counts as having read it, and nobody is told.
 */
export async function importMessages(req: PayloadRequest, conversation: string, messages: readonly FormerMessage[]): Promise<void> {
  if (!(await req.transactionID)) throw new Error('Messages are imported outside of a transaction');
  const rows = messages.map(({ author, text, at }, index) => {
    const clientId = randomUUID();
    return { seq: index + 1, author, clientId, sealed: sealMessage(text, { conversation, author, clientId }), at: at.toISOString() };
  });
  for (let from = 0; from < rows.length; from += part) {
    await query(
      req,
      sql`INSERT INTO messages (conversation_id, seq, change, author_id, client_id, sealed, created_at)
          SELECT ${conversation}::uuid, seq, seq, author, "clientId", sealed, at
          FROM jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + part))}::jsonb)
            AS given (seq int, author uuid, "clientId" uuid, sealed text, at timestamptz)`,
    );
  }
  const last = rows.length;
  await query(
    req,
    sql`WITH turn AS (UPDATE conversations SET last_seq = ${last}, last_change = ${last} WHERE id = ${conversation})
        UPDATE conversation_members SET read_seq = ${last} WHERE conversation_id = ${conversation}`,
  );
}
