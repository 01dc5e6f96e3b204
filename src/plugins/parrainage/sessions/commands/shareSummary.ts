import '../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { neededText, ofSession } from '../input';
import { holdSession, requireOpen, requireSession } from '../own';
import { isoOf } from '../read';
import { sealText } from '../texts';

/** Shares the summary of a session with the other, as it was edited. Sharing again puts another in its place. */
export const shareSummary = defineCommand({
  name: 'shareSummary',
  permission: 'mentorship.own',
  input: z.object({ ...ofSession, summary: neededText }),
  run: async ({ req, input: { summary, ...which }, person }) => {
    const session = await holdSession(req, { ...which, person: person!.id });
    requireSession(session, ['in-progress', 'completed', 'missed']);
    requireOpen(session);
    const [row] = await query<{ at: string }>(
      req,
      sql`UPDATE mentorship_sessions SET sealed_summary = ${sealText('session-summary', session.id, summary)}, summary_shared_at = now(), updated_at = now()
          WHERE id = ${session.id} RETURNING summary_shared_at AS at`,
    );
    await emit(req, 'session.summaryShared', { mentorship: which.mentorship, session: session.id, by: person!.id });
    return { id: session.id, summary, sharedAt: isoOf(row!.at) };
  },
});
