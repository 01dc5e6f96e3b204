import { defineCommand } from '@mentora/platform';
import { z } from 'zod';
import { begin } from '../begin';
import { holdOwn, requireSide, requireStatus } from '../hold';
import { mentorshipInput } from '../input';

/** Says yes to who asks: the relation begins, and the two can talk. */
export const acceptMentorship = defineCommand({
  name: 'acceptMentorship',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput }),
  run: async ({ req, input: { mentorship }, person }) => {
    const held = await holdOwn(req, mentorship, person!.id);
    requireSide(held, 'mentor');
    requireStatus(held, ['requested']);
    return begin(req, held, held.months);
  },
});
