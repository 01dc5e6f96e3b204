import '../../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { holdOwn, requireSide, requireStatus } from '../hold';
import { commentInput, mentorshipInput, reasonInput } from '../input';
import { note } from '../note';
import { declineReasons, type MentorshipStatus } from '../status';
import { sealGiven } from '../texts';

/** Says no to who asks, with one of the kind reasons that are ready or with own words. */
export const declineMentorship = defineCommand({
  name: 'declineMentorship',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput, reason: reasonInput(declineReasons), comment: commentInput }),
  run: async ({ req, input: { mentorship: id, reason: { reason, own }, comment }, person }): Promise<{ id: string; status: MentorshipStatus }> => {
    const held = await holdOwn(req, id, person!.id);
    requireSide(held, 'mentor');
    requireStatus(held, ['requested']);
    const words = [own, comment].filter(Boolean).join('\n\n');
    await query(
      req,
      sql`UPDATE mentorships SET status = 'declined', answered_at = now(), decline_reason = ${reason},
            sealed_decline = ${sealGiven('mentorship-decline', id, words)}, proposed_at = NULL, updated_at = now() WHERE id = ${id}`,
    );
    await note(req, id, 'declined', { reason });
    await emit(req, 'mentorship.declined', { mentorship: id });
    return { id, status: 'declined' };
  },
});
