import '../../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { holdOwn, requireSide, requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import { note } from '../note';
import type { MentorshipStatus } from '../status';

/** Takes back a request that nobody has answered. */
export const withdrawRequest = defineCommand({
  name: 'withdrawRequest',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput }),
  run: async ({ req, input: { mentorship: id }, person }): Promise<{ id: string; status: MentorshipStatus }> => {
    const held = await holdOwn(req, id, person!.id);
    requireSide(held, 'mentee');
    requireStatus(held, ['requested']);
    await query(req, sql`UPDATE mentorships SET status = 'cancelled', proposed_at = NULL, updated_at = now() WHERE id = ${id}`);
    await note(req, id, 'withdrawn');
    await emit(req, 'mentorship.withdrawn', { mentorship: id });
    return { id, status: 'cancelled' };
  },
});
