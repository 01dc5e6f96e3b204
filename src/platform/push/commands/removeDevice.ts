import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { forbidden } from '../../errors';

/** Tells the device behind the request no longer. */
export const removeDevice = defineCommand({
  name: 'removeDevice',
  permission: 'account.own',
  input: z.object({}),
  run: async ({ req }): Promise<void> => {
    const { sessionId } = req.user as unknown as { sessionId?: string };
    if (!sessionId) throw forbidden();
    await query(req, sql`DELETE FROM push_subscriptions WHERE session_id = ${sessionId}`);
  },
});
