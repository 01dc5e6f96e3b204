import '../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { ofSession } from '../input';
import { holdSession } from '../own';

/** Why somebody flags a session, ready to be chosen; what needs words is reported to moderation. */
export const flagReasons = ['absence', 'conduct', 'content', 'other'] as const;

/** Flags a session for whoever looks after relations: that something about it was not right, and of what kind. */
export const flagSession = defineCommand({
  name: 'flagSession',
  permission: 'mentorship.own',
  input: z.object({ ...ofSession, reason: z.enum(flagReasons, 'invalid') }),
  run: async ({ req, input: { reason, ...which }, person }) => {
    const session = await holdSession(req, { ...which, person: person!.id });
    const flagged = await query(
      req,
      sql`UPDATE mentorship_sessions SET flagged_at = now(), flagged_by_id = ${person!.id}, flag_reason = ${reason}, updated_at = now()
          WHERE id = ${session.id} AND flagged_at IS NULL RETURNING id`,
    );
    if (flagged.length > 0) await emit(req, 'session.flagged', { mentorship: which.mentorship, session: session.id, by: person!.id });
    return { id: session.id, flagged: true };
  },
});
