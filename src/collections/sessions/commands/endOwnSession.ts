import { defineCommand, query, signInFirst, sql } from '@mentora/platform';
import { z } from 'zod';

/** Ends one of one's own log-ins. Somebody else's is as if it were not there. */
export const endOwnSession = defineCommand({
  name: 'endOwnSession',
  permission: 'account.own',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input, person }) => {
    if (!person) throw signInFirst();
    await query(req, sql`DELETE FROM sessions WHERE id = ${input.id} AND user_id = ${person.id}`);
  },
});
