import '../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { longText, ofSession } from '../input';
import { holdSession, requireOpen, requireSession } from '../own';
import { sealText } from '../texts';

/** Says how a session was, in stars and if one likes in words, which the other reads. Saying it again changes it. */
export const rateSession = defineCommand({
  name: 'rateSession',
  permission: 'mentorship.own',
  input: z.object({
    ...ofSession,
    rating: z.number('required').int('invalid').min(1, 'invalid').max(5, 'invalid'),
    comment: longText.default(''),
  }),
  run: async ({ req, input: { rating, comment, ...which }, person }) => {
    const session = await holdSession(req, { ...which, person: person!.id });
    requireSession(session, ['completed']);
    requireOpen(session);
    const [row] = await query<{ id: string }>(req, sql`SELECT id FROM session_people WHERE session_id = ${session.id} AND person_id = ${person!.id}`);
    await query(
      req,
      sql`UPDATE session_people SET rating = ${rating}, sealed_feedback = ${sealText('session-feedback', row!.id, comment)}, rated_at = now() WHERE id = ${row!.id}`,
    );
    await emit(req, 'session.rated', { mentorship: which.mentorship, session: session.id, rating });
    return { id: session.id, rating, comment };
  },
});
