import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { ofSession, shortText } from '../input';
import { holdSession, requireOpen, requireSession } from '../own';
import { sealText } from '../texts';

/** What one of the two, or both, will do until the next time. */
export const addAction = defineCommand({
  name: 'addAction',
  permission: 'mentorship.own',
  input: z.object({
    ...ofSession,
    text: shortText.min(1, 'required'),
    side: z.enum(['mentor', 'mentee'], 'invalid').nullable().default(null),
    dueOn: z.iso.date('invalidDate').nullable().default(null),
  }),
  run: async ({ req, input: { text, side, dueOn, ...which }, person }) => {
    const session = await holdSession(req, { ...which, person: person!.id });
    requireSession(session, ['planned', 'in-progress', 'completed', 'missed']);
    requireOpen(session);
    const [made] = await query<{ id: string }>(req, sql`SELECT uuidv7()::text AS id`);
    await query(
      req,
      sql`INSERT INTO session_actions (id, session_id, side, sealed, due_on)
          VALUES (${made!.id}, ${session.id}, ${side}, ${sealText('session-action', made!.id, text)}, ${dueOn}::date)`,
    );
    return { id: made!.id, text, side, dueOn, done: false };
  },
});
