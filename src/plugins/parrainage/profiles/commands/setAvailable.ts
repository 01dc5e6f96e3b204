import { defineCommand, notFound, query, sql } from '@mentora/platform';
import { z } from 'zod';

/** Lets a mentor be asked again. */
export const setAvailable = defineCommand({
  name: 'setAvailable',
  permission: 'mentor.own',
  input: z.object({}),
  run: async ({ req, person }): Promise<{ available: true }> => {
    const there = await query(
      req,
      sql`UPDATE mentor_profiles SET away_since = NULL, away_until = NULL, updated_at = now() WHERE person_id = ${person!.id} RETURNING person_id`,
    );
    if (there.length === 0) throw notFound();
    return { available: true };
  },
});
