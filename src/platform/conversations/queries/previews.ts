import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';
import { linkPreview, type LinkPreview } from '../../previews/linkPreview';
import { messageColumns, readableBy, readMessage, type MessageRow } from '../message';
import { beMember } from '../turn';
import { linksIn } from './shared';

/** So many links of a message are looked at. */
const most = 3;

/** What the pages say of themselves that a message of a conversation of one's own links to. */
export async function messagePreviews({ payload }: Pick<PayloadRequest, 'payload'>, person: string, { conversation, seq }: { conversation: string; seq: number }): Promise<LinkPreview[]> {
  await beMember({ payload }, conversation, person);
  const [row] = await query<MessageRow>(
    { payload },
    sql`SELECT ${messageColumns} FROM messages m WHERE m.conversation_id = ${conversation} AND m.seq = ${seq} AND m.deleted_at IS NULL AND ${readableBy(person)}`,
  );
  if (!row) throw notFound();
  const addresses = [...new Set(linksIn(readMessage(row).text ?? ''))].slice(0, most);
  const found = await Promise.all(addresses.map((address) => linkPreview({ payload }, address, person)));
  return found.filter((one) => one !== null);
}
