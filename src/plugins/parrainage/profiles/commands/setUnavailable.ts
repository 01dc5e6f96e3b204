import { defineCommand, MentoraError, notFound, query, sql } from '@mentora/platform';
import { z } from 'zod';

/**
 * Takes a mentor out of what can be asked for, at once: no request that waits is declined by it, and no relation ends. With
 * a day, until that day.
 */
export const setUnavailable = defineCommand({
  name: 'setUnavailable',
  permission: 'mentor.own',
  input: z.object({ until: z.iso.date('invalidDate').nullable().default(null) }),
  run: async ({ req, input: { until }, person }): Promise<{ available: false; until: string | null }> => {
    const [row] = await query<{ past: boolean }>(
      req,
      sql`UPDATE mentor_profiles SET away_since = coalesce(away_since, now()), away_until = ${until}::date, updated_at = now()
          WHERE person_id = ${person!.id} RETURNING coalesce(away_until <= current_date, false) AS past`,
    );
    if (!row) throw notFound();
    if (row.past) throw new MentoraError('invalidInput', { status: 400, fields: { until: 'inThePast' } });
    return { available: false, until };
  },
});
