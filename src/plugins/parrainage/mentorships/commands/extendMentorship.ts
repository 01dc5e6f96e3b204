import '../../events';
import { defineCommand } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { monthsInput } from '../../profiles/input';
import { holdOwn, requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import { prolong } from '../prolong';
import { runningStatuses, type MentorshipStatus } from '../status';

/** Moves the planned end; from now on where it has passed. The other is told, and may end the relation at any time. */
export const extendMentorship = defineCommand({
  name: 'extendMentorship',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput, months: monthsInput }),
  run: async ({ req, input: { mentorship: id, months }, person }): Promise<{ id: string; status: MentorshipStatus; plannedEnd: string }> => {
    const held = await holdOwn(req, id, person!.id);
    requireStatus(held, runningStatuses);
    const plannedEnd = await prolong(req, held, months);
    await emit(req, 'mentorship.extended', { mentorship: id, side: held.side });
    return { id, status: held.status, plannedEnd };
  },
});
