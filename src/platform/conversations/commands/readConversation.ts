import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';
import { tell } from '../../realtime/tell';
import { conversationInput, seqInput } from '../input';
import { readNotices } from '../notices/readNotices';
import { readEvent } from '../socketEvents/read';
import { hearersOf } from '../turn';

/** Says how far one has read. It only ever moves on, and never past the last message. */
export const readConversation = defineCommand({
  name: 'readConversation',
  permission: 'conversation.own',
  input: z.object({ conversation: conversationInput, seq: seqInput }),
  run: async ({ req, input: { conversation, seq }, person }): Promise<{ read: number }> => {
    const [row] = await query<{ read: number; moved: boolean }>(
      req,
      sql`WITH before AS (
            SELECT m.read_seq, greatest(m.read_seq, least(${seq}::int, c.last_seq)) AS now FROM conversation_members m
            JOIN conversations c ON c.id = m.conversation_id
            WHERE m.conversation_id = ${conversation} AND m.person_id = ${person!.id} FOR UPDATE OF m
          )
          UPDATE conversation_members m SET read_seq = before.now FROM before
          WHERE m.conversation_id = ${conversation} AND m.person_id = ${person!.id}
          RETURNING before.now AS read, before.now > before.read_seq AS moved`,
    );
    if (!row) throw notFound();
    if (row.moved) {
      const data = { conversation, person: person!.id, seq: row.read };
      tell(req, await hearersOf(req, conversation, person!.id), readEvent, data);
      await readNotices(req, person!.id, conversation);
    }
    return { read: row.read };
  },
});
