import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';

/** Blocks somebody with whom one has a conversation, or no longer does. The other is not told. */
export const blockPerson = defineCommand({
  name: 'blockPerson',
  permission: 'conversation.own',
  input: z.object({ person: z.uuid('invalid'), blocked: z.boolean('required') }),
  run: async ({ req, input, person }): Promise<{ blocked: boolean }> => {
    const own = person!.id;
    if (!input.blocked) {
      await query(req, sql`DELETE FROM conversation_blocks WHERE blocker_id = ${own} AND blocked_id = ${input.person}`);
      return { blocked: false };
    }
    const found = await query(
      req,
      sql`INSERT INTO conversation_blocks (blocker_id, blocked_id)
          SELECT ${own}::uuid, ${input.person}::uuid WHERE ${own} <> ${input.person} AND EXISTS (
            SELECT FROM conversation_members a JOIN conversation_members b USING (conversation_id)
            WHERE a.person_id = ${own} AND b.person_id = ${input.person})
          ON CONFLICT (blocker_id, blocked_id) DO UPDATE SET blocked_id = excluded.blocked_id RETURNING blocked_id`,
    );
    // Whoever has nothing in common with somebody learns nothing of whether there is such a person.
    if (found.length === 0) throw notFound();
    return { blocked: true };
  },
});
