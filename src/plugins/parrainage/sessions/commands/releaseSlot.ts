import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { idInput } from '../input';
import { pairOf } from '../pair';

/** Lets go of the slot that somebody has chosen, where there is one. */
export const releaseSlot = defineCommand({
  name: 'releaseSlot',
  permission: 'mentorship.own',
  input: z.object({ mentorship: idInput }),
  run: async ({ req, input: { mentorship }, person }) => {
    await pairOf(req, mentorship, person!.id);
    await query(req, sql`DELETE FROM session_times WHERE held_by_id = ${person!.id}`);
  },
});
