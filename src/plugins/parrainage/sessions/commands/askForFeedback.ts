import '../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { ofSession } from '../input';
import { holdSession, requireOpen, requireSession } from '../own';

/** Asks the other how a session was, once. */
export const askForFeedback = defineCommand({
  name: 'askForFeedback',
  permission: 'mentorship.own',
  input: z.object(ofSession),
  run: async ({ req, input, person }) => {
    const session = await holdSession(req, { ...input, person: person!.id });
    requireSession(session, ['completed']);
    requireOpen(session);
    const asked = await query(
      req,
      sql`UPDATE session_people SET feedback_asked_at = now() WHERE session_id = ${session.id} AND person_id <> ${person!.id}
            AND rated_at IS NULL AND feedback_asked_at IS NULL RETURNING id`,
    );
    if (asked.length === 0) throw new MentoraError('feedbackAsked', { status: 409 });
    await emit(req, 'session.feedbackAsked', { mentorship: input.mentorship, session: session.id, by: person!.id });
    return { id: session.id, asked: true };
  },
});
