import { defineCommand } from '@mentora/platform';
import { z } from 'zod';
import { goOn } from '../goOn';
import { holdOwn, requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import type { MentorshipStatus } from '../status';

/** Ends a pause before its day. */
export const resumeMentorship = defineCommand({
  name: 'resumeMentorship',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput }),
  run: async ({ req, input: { mentorship: id }, person }): Promise<{ id: string; status: MentorshipStatus }> => {
    requireStatus(await holdOwn(req, id, person!.id), ['paused']);
    await goOn(req, id);
    return { id, status: 'active' };
  },
});
