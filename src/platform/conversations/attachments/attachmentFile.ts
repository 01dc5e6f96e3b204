import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';
import { readableBy } from '../message';
import { contentOf, nameOf } from './attachment';

export interface AttachmentFile {
  name: string;
  type: string;
  content: Buffer<ArrayBuffer>;
}

/** A file of a message that one may read; anything else is as if it were not there. */
export async function attachmentFile({ payload }: Pick<PayloadRequest, 'payload'>, person: string, conversation: string, id: string): Promise<AttachmentFile> {
  const [row] = await query<{ type: string; sealed: string; sealedName: string }>(
    { payload },
    sql`SELECT a.type, a.sealed, a.sealed_name AS "sealedName" FROM message_attachments a
        JOIN messages m ON m.conversation_id = a.conversation_id AND m.seq = a.seq
        JOIN conversation_members own ON own.conversation_id = a.conversation_id AND own.person_id = ${person}
        WHERE a.id = ${id} AND a.conversation_id = ${conversation} AND m.deleted_at IS NULL AND m.hidden_at IS NULL AND ${readableBy(person)}`,
  );
  const content = row && contentOf(id, row.sealed);
  if (!row || !content) throw notFound();
  return { name: nameOf(id, row.sealedName), type: row.type, content: Buffer.from(content) };
}
