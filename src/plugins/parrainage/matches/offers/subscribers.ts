import '../../events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';
import { notify } from '@mentora/platform/notifications';
import { declined, expired } from '../../notices/ofMentorship';
import { nextBest } from './nextBest';

/** Whose request came to nothing is told so, and whom to ask next, in one go. */
const offerNext = defineSubscriber({
  key: 'parrainage.offerNext',
  on: ['mentorship.declined', 'mentorship.expired'],
  handle: async (req, { id: event, name, data: { mentorship } }) => {
    const [row] = await query<{ mentor: string | null; mentee: string | null }>(
      req,
      sql`SELECT mentor_id AS mentor, mentee_id AS mentee FROM mentorships WHERE id = ${mentorship}`,
    );
    if (!row?.mentee) return;
    const next = await nextBest(req, { mentee: row.mentee, mentor: row.mentor });
    if (next) await query(req, sql`INSERT INTO mentorship_offers (mentorship_id, mentor_id) VALUES (${mentorship}, ${next}) ON CONFLICT DO NOTHING`);
    await notify(req, { type: name === 'mentorship.declined' ? declined : expired, to: [row.mentee], data: { mentorship }, key: event });
  },
});

export const offerSubscribers = [offerNext];
