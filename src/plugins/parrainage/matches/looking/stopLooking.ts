import { defineCommand, notFound, query, sql } from '@mentora/platform';
import { z } from 'zod';

/** Takes it back: nobody is asked in this person's name any more. What has been asked for waits on. */
export const stopLooking = defineCommand({
  name: 'stopLooking',
  permission: 'mentorship.request',
  input: z.object({}),
  inOneStatement: true,
  run: async ({ req, person }): Promise<{ looking: false }> => {
    const there = await query(req, sql`UPDATE mentee_profiles SET looking_since = NULL, updated_at = now() WHERE person_id = ${person!.id} RETURNING person_id`);
    if (there.length === 0) throw notFound();
    return { looking: false };
  },
});
