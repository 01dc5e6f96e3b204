import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { messageColumns, readableBy, readMessage, type Message, type MessageRow } from '../message';
import { beMember } from '../turn';

type Req = Pick<PayloadRequest, 'payload'>;

const page = 50;

/** Where a page of a conversation begins: the latest, those before a place, or those after it. */
export interface PageWish {
  before?: number;
  after?: number;
}

/** A page of a conversation of one's own, in its order; `more` where there is more in that direction. */
export async function messagePage(
  { payload }: Req,
  person: string,
  conversation: string,
  { before, after }: PageWish,
): Promise<{ messages: Message[]; more: boolean }> {
  await beMember({ payload }, conversation, person);
  const where = after !== undefined ? sql`m.seq > ${after}` : before !== undefined ? sql`m.seq < ${before}` : sql`true`;
  const direction = after !== undefined ? sql`ASC` : sql`DESC`;
  const rows = await query<MessageRow>(
    { payload },
    sql`SELECT ${messageColumns} FROM messages m
        WHERE m.conversation_id = ${conversation} AND ${where} AND ${readableBy(person)}
        ORDER BY m.seq ${direction} LIMIT ${page + 1}`,
  );
  const messages = rows.slice(0, page).map(readMessage);
  return { messages: after === undefined ? messages.reverse() : messages, more: rows.length > page };
}

/**
 * What has happened in a conversation of one's own since a change that one knows of: new messages, and those edited or
 * deleted. After any cut, this until nothing comes is the whole truth. A page asks for what came after the last change
 * of the last answer, never after one that it has heard: what is told comes in any order.
 */
export async function changesSince(
  { payload }: Req,
  person: string,
  conversation: string,
  since: number,
): Promise<{ messages: Message[]; more: boolean }> {
  await beMember({ payload }, conversation, person);
  const rows = await query<MessageRow>(
    { payload },
    sql`SELECT ${messageColumns} FROM messages m
        WHERE m.conversation_id = ${conversation} AND m.change > ${since} AND ${readableBy(person)}
        ORDER BY m.change LIMIT ${page + 1}`,
  );
  return { messages: rows.slice(0, page).map(readMessage), more: rows.length > page };
}
