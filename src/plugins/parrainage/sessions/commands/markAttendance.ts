import '../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { ofSession } from '../input';
import { holdSession, requireSession } from '../own';

const isThere = z.boolean('invalid').optional();

/** Says who was there. A session that counts as missed, and in which both were all the same, is completed. */
export const markAttendance = defineCommand({
  name: 'markAttendance',
  permission: 'mentorship.own',
  input: z.object({ ...ofSession, mentor: isThere, mentee: isThere }),
  run: async ({ req, input: { mentor, mentee, ...which }, person }) => {
    const session = await holdSession(req, { ...which, person: person!.id });
    requireSession(session, ['in-progress', 'completed', 'missed']);
    const rows = await query<{ attended: boolean | null; side: 'mentor' | 'mentee' }>(
      req,
      sql`UPDATE session_people p SET attended = coalesce(CASE WHEN p.person_id = ${session.mentor} THEN ${mentor ?? null}::boolean ELSE ${mentee ?? null}::boolean END, attended)
          WHERE session_id = ${session.id} RETURNING attended, CASE WHEN p.person_id = ${session.mentor} THEN 'mentor' ELSE 'mentee' END AS side`,
    );
    const bothCame = rows.length === 2 && rows.every(({ attended }) => attended);
    const status = session.status === 'missed' && bothCame ? 'completed' : session.status;
    if (status !== session.status) {
      await query(
        req,
        sql`UPDATE mentorship_sessions SET status = 'completed', started_at = starts_at, finished_at = least(ends_at, now()), updated_at = now() WHERE id = ${session.id}`,
      );
      await emit(req, 'session.completed', { mentorship: which.mentorship, session: session.id });
    }
    return { id: session.id, status, attended: Object.fromEntries(rows.map(({ side, attended }) => [side, attended])) };
  },
});
