import { defineCommand, notFound, query, sql } from '@mentora/platform';
import { z } from 'zod';

/** Asks to be brought together with a mentor: whoever does so may ask one in this person's name. Who looks already keeps the place. */
export const lookForMentor = defineCommand({
  name: 'lookForMentor',
  permission: 'mentorship.request',
  input: z.object({}),
  inOneStatement: true,
  run: async ({ req, person }): Promise<{ looking: true }> => {
    const looking = await query(
      req,
      sql`UPDATE mentee_profiles SET looking_since = coalesce(looking_since, now()), updated_at = now() WHERE person_id = ${person!.id} RETURNING person_id`,
    );
    if (looking.length === 0) throw notFound();
    return { looking: true };
  },
});
