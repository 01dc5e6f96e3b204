import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { hashToken } from '../token';

/** Ends the log-in that a token proves, or every log-in of its person. Without a token there is nothing to end. */
export const closeSession = defineCommand({
  name: 'closeSession',
  permission: 'account.signIn',
  input: z.object({ token: z.string().optional(), everywhere: z.boolean().default(false) }),
  run: async ({ req, input: { token, everywhere } }) => {
    if (!token) return;
    const own = sql`token_hash = ${hashToken(token)}`;
    await query(
      req,
      everywhere
        ? sql`DELETE FROM sessions WHERE user_id = (SELECT user_id FROM sessions WHERE ${own})`
        : sql`DELETE FROM sessions WHERE ${own}`,
    );
  },
});
