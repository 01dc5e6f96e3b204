import '../events';
import { query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { notify } from '@mentora/platform/notifications';
import type { PayloadRequest } from 'payload';
import { note } from '../mentorships/note';
import { nudged } from '../notices/ofMentorship';
import { parrainageOptions } from '../options';
import { reached } from './due';

/** Since when an answer is awaited of whose turn it is, of `mentorships m`. */
const since = sql`greatest(m.created_at, m.proposed_at)`;

/** Reminds who has not answered a request, or what was proposed instead: once at each threshold. */
export async function nudgeRequests(req: PayloadRequest, at: Date): Promise<void> {
  const { nudgeDays } = parrainageOptions(req.payload.config);
  const waiting = await query<{ id: string; person: string | null; days: number; since: string }>(
    req,
    sql`SELECT m.id, CASE WHEN m.proposed_at IS NULL THEN m.mentor_id ELSE m.mentee_id END AS person,
          extract(epoch FROM ${at.toISOString()}::timestamptz - ${since})::float8 / 86400 AS days, extract(epoch FROM ${since})::bigint::text AS since
        FROM mentorships m WHERE m.status = 'requested' AND ${since} <= ${at.toISOString()}::timestamptz - make_interval(days => ${Math.min(...nudgeDays)})`,
  );
  for (const { id, person, days, since: from } of waiting) {
    const threshold = reached(days, nudgeDays);
    if (person && threshold) await notify(req, { type: nudged, to: [person], data: { mentorship: id }, key: `${id}:${from}:${threshold}` });
  }
}

/** Lets go of what nobody has answered in its time. The mentee's next request has the place of this one. */
export async function expireRequests(req: PayloadRequest, at: Date): Promise<void> {
  const { expireDays } = parrainageOptions(req.payload.config);
  const gone = await query<{ id: string }>(
    req,
    sql`UPDATE mentorships m SET status = 'expired', proposed_at = NULL, updated_at = now()
        WHERE m.status = 'requested' AND ${since} <= ${at.toISOString()}::timestamptz - make_interval(days => ${expireDays}) RETURNING m.id`,
  );
  for (const { id } of gone) {
    await note(req, id, 'expired');
    await emit(req, 'mentorship.expired', { mentorship: id });
  }
}
