import { query, sql } from '@mentora/platform';
import { notify } from '@mentora/platform/notifications';
import type { PayloadRequest } from 'payload';
import { reminderDue } from '../../calendar';
import { sessionSoon, sessionTomorrow } from '../notices/reminders';

interface Row extends Record<string, unknown> {
  id: string;
  startsAt: string;
  mentor: string | null;
  mentee: string | null;
}

/**
 * Reminds both of what is to come: a day, an hour and a quarter of an hour before. Which reminder was the last stands beside
 * the session, and the occasion is named by its time: nobody is reminded twice, and of a session that has moved anew.
 */
export async function remind(req: PayloadRequest, now: Date): Promise<void> {
  const at = now.toISOString();
  const near = await query<Row>(
    req,
    sql`SELECT s.id, s.starts_at AS "startsAt", m.mentor_id AS mentor, m.mentee_id AS mentee
        FROM mentorship_sessions s JOIN mentorships m ON m.id = s.mentorship_id
        WHERE s.status = 'planned' AND s.awaits IS NULL AND s.starts_at > ${at}::timestamptz AND s.starts_at <= ${at}::timestamptz + interval '1 day'
          AND (s.reminded IS NULL OR (s.reminded = 'day' AND s.starts_at <= ${at}::timestamptz + interval '1 hour')
            OR (s.reminded = 'hour' AND s.starts_at <= ${at}::timestamptz + interval '15 minutes'))
        ORDER BY s.id FOR UPDATE OF s SKIP LOCKED`,
  );
  for (const { id, startsAt, mentor, mentee } of near) {
    const start = new Date(startsAt);
    const kind = reminderDue(start, now);
    if (!kind) continue;
    await query(req, sql`UPDATE mentorship_sessions SET reminded = ${kind} WHERE id = ${id}`);
    const to = [mentor, mentee].filter((one) => one !== null);
    const occasion = { to, data: { session: id, startsAt: start.toISOString(), kind }, key: `${id}:${start.getTime()}:${kind}` };
    await notify(req, { type: kind === 'day' ? sessionTomorrow : sessionSoon, ...occasion });
  }
}
