import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { MentoraError, notFound } from '../errors';
import { tell } from '../realtime/tell';
import { changeableMinutes } from './input';
import { messageColumns, readMessage, sealMessage, type Message, type MessageRow } from './message';
import { messageEvent } from './socketEvents/message';
import { hearersOf, refuseShut, takeTurn } from './turn';

/**
 * Gives one's own message another text, or none, within the time in which that may be done. Another text is written, as a
 * new message is: where the conversation is shut, one's words are only taken back.
 */
export async function changeMessage(
  req: PayloadRequest,
  { conversation, seq, person, text }: { conversation: string; seq: number; person: string; text: string | null },
): Promise<Message> {
  const { lastChange } = await takeTurn(req, conversation, person);
  const [found] = await query<{ own: boolean; clientId: string; late: boolean; held: boolean }>(
    req,
    sql`SELECT m.author_id IS NOT DISTINCT FROM ${person} AS own, m.client_id AS "clientId",
          m.deleted_at IS NOT NULL OR m.created_at < now() - make_interval(mins => ${changeableMinutes}) AS late,
          EXISTS (SELECT FROM conversation_reports r WHERE r.conversation_id = m.conversation_id AND r.state = 'open'
            AND m.seq BETWEEN r.from_seq AND r.to_seq) OR m.hidden_at IS NOT NULL AS held
        FROM messages m WHERE m.conversation_id = ${conversation} AND m.seq = ${seq}`,
  );
  if (!found?.own) throw notFound();
  if (found.late) throw new MentoraError('tooLateToChange', { status: 409 });
  if (found.held) throw new MentoraError('messageHeld', { status: 409 });
  if (text !== null) await refuseShut(req, conversation, person);
  const key = { conversation, author: person, clientId: found.clientId };
  const written = text === null ? sql`sealed = NULL, deleted_at = now()` : sql`sealed = ${sealMessage(text, key)}, edited_at = now()`;
  if (text === null) await query(req, sql`DELETE FROM message_attachments WHERE conversation_id = ${conversation} AND seq = ${seq}`);
  const [row] = await query<MessageRow>(
    req,
    sql`WITH turn AS (UPDATE conversations SET last_change = ${lastChange + 1} WHERE id = ${conversation})
        UPDATE messages m SET change = ${lastChange + 1}, ${written}
        WHERE m.conversation_id = ${conversation} AND m.seq = ${seq} RETURNING ${messageColumns}`,
  );
  const message = readMessage(row!);
  tell(req, await hearersOf(req, conversation, person), messageEvent, { conversation, seq }, message);
  return message;
}
