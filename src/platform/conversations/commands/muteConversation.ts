import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';
import { conversationInput } from '../input';

/** Wants to be told of no message of a conversation, or again of them. It is read as before, and nobody else learns of it. */
export const muteConversation = defineCommand({
  name: 'muteConversation',
  permission: 'conversation.own',
  input: z.object({ conversation: conversationInput, muted: z.boolean('required') }),
  run: async ({ req, input: { conversation, muted }, person }): Promise<{ muted: boolean }> => {
    const rows = await query(
      req,
      sql`UPDATE conversation_members SET muted = ${muted}
          WHERE conversation_id = ${conversation} AND person_id = ${person!.id} RETURNING muted`,
    );
    if (rows.length === 0) throw notFound();
    return { muted };
  },
});
