import { defineCommand, notFound, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { idInput, ofSession } from '../input';
import { ownSession, requireOpen } from '../own';

/** Takes something off the list of what is to be done. */
export const removeAction = defineCommand({
  name: 'removeAction',
  permission: 'mentorship.own',
  input: z.object({ ...ofSession, action: idInput }),
  run: async ({ req, input: { action, ...which }, person }) => {
    const session = await ownSession(req, { ...which, person: person!.id });
    requireOpen(session);
    const gone = await query(req, sql`DELETE FROM session_actions WHERE id = ${action} AND session_id = ${session.id} RETURNING id`);
    if (gone.length === 0) throw notFound();
  },
});
