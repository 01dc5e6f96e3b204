import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';

/** Takes the private address of one's calendar back: from now on it opens nothing. */
export const closeFeed = defineCommand({
  name: 'closeFeed',
  permission: 'mentorship.own',
  input: z.object({}),
  run: async ({ req, person }) => {
    await query(req, sql`DELETE FROM calendar_feeds WHERE person_id = ${person!.id}`);
    return { feed: null };
  },
});
