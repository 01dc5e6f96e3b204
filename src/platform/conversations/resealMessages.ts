import type { Payload } from 'payload';
import { query, sql } from '../command/query';
import { currentKeyId } from '../crypto/seal';
import type { PrivateTexts, Resealed } from '../crypto/privateTexts';
import { wholeMessageColumns, readMessage, sealMessage, type MessageRow } from './message';

const part = 500;

/** Messages, encrypted anew by the current key. One that changes meanwhile is by that key already. */
export const messageTexts: PrivateTexts = {
  key: 'messages',
  reseal: async (payload) => {
    const done: Resealed = { resealed: 0, unreadable: 0 };
    let last: Pick<MessageRow, 'conversation' | 'seq'> | undefined;
    for (;;) {
      const rows = await rowsAfter(payload, last);
      for (const row of rows) {
        const { text } = readMessage(row);
        if (text === null) done.unreadable += 1;
        else done.resealed += await put(payload, row, text);
      }
      last = rows.at(-1);
      if (rows.length < part) return done;
    }
  },
};

/** A part of the messages that another key has encrypted. */
function rowsAfter(payload: Payload, last: Pick<MessageRow, 'conversation' | 'seq'> | undefined): Promise<MessageRow[]> {
  const after = last ? sql`AND (m.conversation_id, m.seq) > (${last.conversation}, ${last.seq})` : sql``;
  return query<MessageRow>(
    { payload },
    sql`SELECT ${wholeMessageColumns} FROM messages m WHERE NOT starts_with(m.sealed, ${`${currentKeyId()}.`}) ${after}
        ORDER BY m.conversation_id, m.seq LIMIT ${part}`,
  );
}

async function put(payload: Payload, row: MessageRow, text: string): Promise<number> {
  const { conversation, seq, sealed } = row;
  const rows = await query(
    { payload },
    sql`UPDATE messages SET sealed = ${sealMessage(text, row)}
        WHERE conversation_id = ${conversation} AND seq = ${seq} AND sealed = ${sealed} RETURNING seq`,
  );
  return rows.length;
}
