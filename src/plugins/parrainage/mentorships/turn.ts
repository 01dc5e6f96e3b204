import { sql } from '@mentora/platform';

/** Of `mentorships m`: the last message of its conversation, as `latest (author, at)`. */
export const latestMessage = sql`LEFT JOIN LATERAL (
  SELECT author_id AS author, created_at AS at FROM messages WHERE conversation_id = m.conversation_id ORDER BY seq DESC LIMIT 1) latest ON true`;

/**
 * Of `mentorships m`, with `latest`: whose turn it is. Who was asked answers; then who did not write last does, the mentor
 * first of all; at the end, who has not said a last word. Nobody's in a pause.
 */
export const turn = sql`CASE
  WHEN m.status = 'requested' THEN CASE WHEN m.proposed_at IS NULL THEN 'mentor' ELSE 'mentee' END
  WHEN m.status = 'active' THEN CASE WHEN latest.author = m.mentor_id THEN 'mentee' ELSE 'mentor' END
  WHEN m.ended_at IS NOT NULL AND m.closed_at IS NULL THEN (
    SELECT CASE count(*) WHEN 0 THEN 'both' ELSE CASE min(side) WHEN 'mentor' THEN 'mentee' ELSE 'mentor' END END
    FROM mentorship_feedback f WHERE f.mentorship_id = m.id) END`;

/** Of `mentorships m`, with `latest`: when there was a sign of life last. */
export const lastSign = sql`greatest(m.started_at, m.resumed_at, latest.at)`;
