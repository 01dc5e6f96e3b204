import type { Payload } from 'payload';
import { query, sql } from '../../command/query';
import type { PrivateTexts, Resealed } from '../../crypto/privateTexts';
import { currentKeyId } from '../../crypto/seal';
import { contentOf, nameOf, sealAttachment } from './attachment';

/** Files of messages, encrypted anew by the current key, one at a time. */
export const attachmentTexts: PrivateTexts = {
  key: 'attachments',
  reseal: async (payload) => {
    const done: Resealed = { resealed: 0, unreadable: 0 };
    for (let last = ''; ; ) {
      const row = await after(payload, last);
      if (!row) return done;
      last = row.id;
      const [name, content] = [nameOf(row.id, row.sealedName), contentOf(row.id, row.sealed)];
      if (content === null) {
        done.unreadable += 1;
        continue;
      }
      const { sealedName, sealed } = sealAttachment(row.id, name, content);
      const put = await query(
        { payload },
        sql`UPDATE message_attachments SET sealed_name = ${sealedName}, sealed = ${sealed} WHERE id = ${row.id} RETURNING id`,
      );
      done.resealed += put.length;
    }
  },
};

async function after(payload: Payload, id: string) {
  const [row] = await query<{ id: string; sealedName: string; sealed: string }>(
    { payload },
    sql`SELECT id, sealed_name AS "sealedName", sealed FROM message_attachments
        WHERE NOT starts_with(sealed, ${`${currentKeyId()}.`}) ${id ? sql`AND id > ${id}` : sql``} ORDER BY id LIMIT 1`,
  );
  return row;
}
