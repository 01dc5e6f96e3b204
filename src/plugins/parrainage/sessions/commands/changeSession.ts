import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { detailsInput, ofSession } from '../input';
import { holdSession, requireSession } from '../own';
import { sealText } from '../texts';

/** Changes what a session is about, where it is and what to prepare; what is not given stays. Both may, until it is over. */
export const changeSession = defineCommand({
  name: 'changeSession',
  permission: 'mentorship.own',
  input: z.object({ ...ofSession, ...detailsInput }),
  run: async ({ req, input: { agenda, place, preparation, ...which }, person }) => {
    const { id, series, status } = await holdSession(req, { ...which, person: person!.id });
    requireSession({ status }, ['planned', 'in-progress']);
    const [about, where] = [agenda, place].map((text) => text !== undefined) as [boolean, boolean];
    await query(
      req,
      sql`UPDATE mentorship_sessions SET
            sealed_agenda = CASE WHEN ${about}::boolean THEN ${sealText('session-agenda', id, agenda ?? '')} ELSE sealed_agenda END,
            sealed_place = CASE WHEN ${where}::boolean THEN ${sealText('session-place', id, place ?? '')} ELSE sealed_place END,
            sealed_preparation = coalesce(${preparation ? sealText('session-preparation', id, JSON.stringify(preparation)) : null}, sealed_preparation),
            updated_at = now()
          WHERE id = ${id}`,
    );
    // Those invited are told of another place.
    if (where) await query(req, sql`UPDATE session_series SET sequence = sequence + 1 WHERE id = ${series}`);
    return { id, status };
  },
});
