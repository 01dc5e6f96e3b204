import { query, sql } from '../../command/query';
import { defineSocketEvent } from '../../realtime/definitions';
import { messageColumns, readMessage, type MessageRow } from '../message';

/** A message is there, or has changed. Between nodes its place travels; each reads it where it lies. */
export const messageEvent = defineSocketEvent<{ conversation: string; seq: number }>({
  name: 'message',
  load: async (payload, { conversation, seq }) => {
    const [row] = await query<MessageRow>(
      { payload },
      sql`SELECT ${messageColumns} FROM messages m WHERE m.conversation_id = ${conversation} AND m.seq = ${seq}`,
      { often: true },
    );
    return row ? readMessage(row) : null;
  },
});
