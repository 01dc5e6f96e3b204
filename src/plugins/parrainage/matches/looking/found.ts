import '../../events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';

/** Who has found a mentor looks no more. */
export const foundSubscriber = defineSubscriber({
  key: 'parrainage.found',
  on: ['mentorship.accepted'],
  handle: async (req, { data: { mentorship } }) => {
    await query(
      req,
      sql`UPDATE mentee_profiles SET looking_since = NULL WHERE looking_since IS NOT NULL
          AND person_id = (SELECT mentee_id FROM mentorships WHERE id = ${mentorship})`,
    );
  },
});
