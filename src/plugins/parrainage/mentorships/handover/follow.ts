import '../../events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber, emit } from '@mentora/platform/events';

/** Where the new mentor says no, or nobody answers, all stays as it was: and who looks after relations is told. */
const lapse = defineSubscriber({
  key: 'parrainage.handoverLapses',
  on: ['mentorship.declined', 'mentorship.expired', 'mentorship.withdrawn'],
  within: true,
  handle: async (req, { name, data: { mentorship } }) => {
    const [row] = await query<{ former: string }>(
      req,
      sql`UPDATE mentorship_handovers SET status = 'lapsed', updated_at = now() WHERE successor_id = ${mentorship} AND status = 'agreed'
          RETURNING mentorship_id AS former`,
    );
    if (row) await emit(req, 'mentorship.handoverRefused', { mentorship: row.former, by: name === 'mentorship.withdrawn' ? 'mentee' : 'mentor' });
  },
});

/** Where a relation ends by itself, a mentee who has not answered is asked no more. */
const drop = defineSubscriber({
  key: 'parrainage.handoverDropped',
  on: ['mentorship.ended'],
  within: true,
  handle: async (req, { data: { mentorship } }) => {
    await query(req, sql`UPDATE mentorship_handovers SET status = 'lapsed', updated_at = now() WHERE mentorship_id = ${mentorship} AND status = 'asked'`);
  },
});

export const handoverSubscribers = [lapse, drop];
