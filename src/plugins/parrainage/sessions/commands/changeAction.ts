import { defineCommand, notFound, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { idInput, ofSession } from '../input';
import { ownSession, requireOpen } from '../own';

/** Says of something that was to be done that it is, or is not yet. */
export const changeAction = defineCommand({
  name: 'changeAction',
  permission: 'mentorship.own',
  input: z.object({ ...ofSession, action: idInput, done: z.boolean('required') }),
  run: async ({ req, input: { action, done, ...which }, person }) => {
    const session = await ownSession(req, { ...which, person: person!.id });
    requireOpen(session);
    const changed = await query(
      req,
      sql`UPDATE session_actions SET done_at = CASE WHEN ${done}::boolean THEN coalesce(done_at, now()) END WHERE id = ${action} AND session_id = ${session.id} RETURNING id`,
    );
    if (changed.length === 0) throw notFound();
    return { id: action, done };
  },
});
