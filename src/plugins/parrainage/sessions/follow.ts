import '../events';
import './events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber, emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { cancelSessions } from './cancel';
import { holdAllSeries } from './following';
import type { CancelCause } from './status';

interface Following {
  mentorship: string;
  cause: CancelCause;
  /** Only what begins before this; everything to come, where it is null. */
  until: string | null;
}

async function cancelToCome(req: PayloadRequest, { mentorship, cause, until }: Following): Promise<void> {
  await holdAllSeries(req, [mentorship]);
  const rows = await query<{ id: string; series: string }>(
    req,
    sql`SELECT id, series_id AS series FROM mentorship_sessions WHERE mentorship_id = ${mentorship} AND status = 'planned' AND starts_at < coalesce(${until}::timestamptz, 'infinity')
        ORDER BY starts_at FOR UPDATE`,
  );
  if (rows.length === 0) return;
  await cancelSessions(req, { sessions: rows.map(({ id }) => id), cause, by: null });
  // The first one of each series speaks for it: calendars know it as one thing.
  for (const [first] of Map.groupBy(rows, ({ series }) => series).values()) {
    await emit(req, 'session.cancelled', { mentorship, session: first!.id, scope: 'following', by: null });
  }
}

/** Where a relation ends, nothing of it is to come any more: their times are free in the same moment. */
const followEnd = defineSubscriber({
  key: 'sessions.followEnd',
  on: ['mentorship.ended'],
  within: true,
  handle: (req, { data: { mentorship } }) => cancelToCome(req, { mentorship, cause: 'ended', until: null }),
});

/** While it pauses, the two do not meet; what is planned for after their return stays. */
const followPause = defineSubscriber({
  key: 'sessions.followPause',
  on: ['mentorship.paused'],
  within: true,
  handle: async (req, { data: { mentorship } }) => {
    const [row] = await query<{ until: string }>(req, sql`SELECT to_json(resume_at)#>>'{}' AS until FROM mentorships WHERE id = ${mentorship} AND resume_at IS NOT NULL`);
    if (row) await cancelToCome(req, { mentorship, cause: 'paused', until: row.until });
  },
});

export const followSubscribers = [followEnd, followPause];
