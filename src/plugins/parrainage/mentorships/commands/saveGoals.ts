import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { longText } from '../../profiles/input';
import { holdOwn, requireSide, requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import { note } from '../note';
import { runningStatuses } from '../status';
import { sealGiven } from '../texts';

/** Says anew what the mentee would like to reach: before the answer the mentee does, and once they work together either of the two. */
export const saveGoals = defineCommand({
  name: 'saveGoals',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput, goals: longText }),
  run: async ({ req, input: { mentorship: id, goals }, person }): Promise<{ id: string; goals: string }> => {
    const held = await holdOwn(req, id, person!.id);
    requireStatus(held, ['requested', ...runningStatuses]);
    if (held.status === 'requested') requireSide(held, 'mentee');
    await query(req, sql`UPDATE mentorships SET sealed_goals = ${sealGiven('mentorship-goals', id, goals)}, updated_at = now() WHERE id = ${id}`);
    await note(req, id, 'goalsChanged');
    return { id, goals };
  },
});
