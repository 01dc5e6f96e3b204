import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { nameOf } from '../attachments/attachment';
import { messageColumns, readableBy, readMessage, type MessageRow } from '../message';
import { beMember } from '../turn';

export interface SharedFile {
  id: string;
  /** Empty where it cannot be read. */
  name: string;
  at: string;
}

export interface SharedLink {
  address: string;
  at: string;
}

/** So many files and links at most, and so many of the latest messages are read for links. */
const most = 30;
const mostRead = 500;

/** Addresses in a text; what closes a sentence or a bracket after one is not part of it. */
export function linksIn(text: string): string[] {
  return (text.match(/https:\/\/[^\s<>"'`]+/g) ?? []).map((found) => found.replace(/[.,;:!?)\]}»]+$/, '')).filter((address) => URL.canParse(address));
}

/** What the members of a conversation of one's own have sent each other: the latest files, and the links of the latest messages. */
export async function sharedIn({ payload }: Pick<PayloadRequest, 'payload'>, person: string, conversation: string): Promise<{ files: SharedFile[]; links: SharedLink[] }> {
  await beMember({ payload }, conversation, person);
  const files = await query<{ id: string; sealedName: string; at: Date | string }>(
    { payload },
    sql`SELECT a.id, a.sealed_name AS "sealedName", m.created_at AS at FROM message_attachments a
        JOIN messages m ON m.conversation_id = a.conversation_id AND m.seq = a.seq
        WHERE a.conversation_id = ${conversation} AND m.deleted_at IS NULL AND ${readableBy(person)} ORDER BY m.seq DESC, a.id LIMIT ${most}`,
  );
  const rows = await query<MessageRow>(
    { payload },
    sql`SELECT ${messageColumns} FROM messages m WHERE m.conversation_id = ${conversation} AND m.deleted_at IS NULL AND ${readableBy(person)}
        ORDER BY m.seq DESC LIMIT ${mostRead}`,
  );
  // A link that was sent again is shown once, where it was sent last.
  const links = new Map<string, string>();
  for (const { text, at } of rows.map(readMessage)) for (const address of linksIn(text ?? '')) if (!links.has(address)) links.set(address, at);
  return {
    files: files.map(({ id, sealedName, at }) => ({ id, name: nameOf(id, sealedName), at: new Date(at).toISOString() })),
    links: [...links].slice(0, most).map(([address, at]) => ({ address, at })),
  };
}
