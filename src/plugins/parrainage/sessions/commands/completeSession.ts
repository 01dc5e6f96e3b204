import '../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { ofSession } from '../input';
import { holdSession, requireSession } from '../own';
import { iso, minutesBetween } from '../read';
import { freeTimes } from '../times';

/** Ends a session that is under way. One that never began cannot be completed: 409 `sessionState`. */
export const completeSession = defineCommand({
  name: 'completeSession',
  permission: 'mentorship.own',
  input: z.object(ofSession),
  run: async ({ req, input, person }) => {
    const session = await holdSession(req, { ...input, person: person!.id });
    requireSession(session, ['in-progress']);
    const [row] = await query<{ startedAt: string; finishedAt: string }>(
      req,
      sql`UPDATE mentorship_sessions SET status = 'completed', finished_at = now(), updated_at = now() WHERE id = ${session.id}
          RETURNING started_at AS "startedAt", finished_at AS "finishedAt"`,
    );
    await freeTimes(req, [session.id]);
    await emit(req, 'session.completed', { mentorship: input.mentorship, session: session.id });
    const { startedAt, finishedAt } = row!;
    return { id: session.id, status: 'completed' as const, finishedAt: iso(finishedAt), minutes: minutesBetween(startedAt, finishedAt) };
  },
});
