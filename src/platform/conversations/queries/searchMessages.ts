import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { normaliseText } from '../../i18n/normaliseText';
import { consume } from '../../limits/consume';
import { messageColumns, readableBy, readMessage, type Message, type MessageRow } from '../message';

const eachMinute = { name: 'message-search', tries: 30, seconds: 60 };

/** Texts must be decrypted to be searched: so many of the latest are, in parts, and so many found are shown. */
const searched = 5_000;
const part = 500;
const shown = 50;

/**
 * Finds words in one's own conversations, the latest first. `complete` is false where there are messages that it did
 * not reach.
 */
export async function searchMessages(
  { payload }: Pick<PayloadRequest, 'payload'>,
  person: string,
  words: string,
): Promise<{ messages: Message[]; complete: boolean }> {
  const wanted = normaliseText(words);
  if (!wanted) return { messages: [], complete: true };
  await consume({ payload }, eachMinute, [person]);
  const messages: Message[] = [];
  for (let offset = 0; offset < searched; offset += part) {
    const rows = await query<MessageRow>(
      { payload },
      sql`SELECT ${messageColumns} FROM conversation_members own JOIN messages m ON m.conversation_id = own.conversation_id
          WHERE own.person_id = ${person} AND m.sealed IS NOT NULL AND m.hidden_at IS NULL AND ${readableBy(person)}
          ORDER BY m.created_at DESC, m.conversation_id, m.seq DESC LIMIT ${part} OFFSET ${offset}`,
    );
    for (const message of rows.map(readMessage)) {
      if (normaliseText(message.text ?? '').includes(wanted)) messages.push(message);
      if (messages.length === shown) return { messages, complete: false };
    }
    if (rows.length < part) return { messages, complete: true };
  }
  return { messages, complete: false };
}
