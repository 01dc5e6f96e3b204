import '../../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { planOf } from '../../templates/planOf';
import { begin } from '../begin';
import { holdOwn, requireSide, requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import { note } from '../note';
import type { MentorshipStatus } from '../status';

/** Says whether one agrees with what the mentor has proposed. If so the relation begins; if not, what was asked for waits on. */
export const answerProposal = defineCommand({
  name: 'answerProposal',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput, accept: z.boolean('required') }),
  run: async ({ req, input: { mentorship: id, accept }, person }): Promise<{ id: string; status: MentorshipStatus }> => {
    const held = await holdOwn(req, id, person!.id);
    requireSide(held, 'mentee');
    requireStatus(held, ['requested']);
    if (!held.proposed) throw new MentoraError('nothingProposed', { status: 409 });
    if (!accept) {
      await query(req, sql`UPDATE mentorships SET proposed_at = NULL, updated_at = now() WHERE id = ${id}`);
      await note(req, id, 'proposalRefused');
      await emit(req, 'mentorship.proposalRefused', { mentorship: id });
      return { id, status: 'requested' };
    }
    if (held.proposedTemplate) {
      const { plan } = await planOf(req, held.proposedTemplate);
      await query(req, sql`UPDATE mentorships SET template_id = proposed_template_id, plan = ${JSON.stringify(plan)}::jsonb WHERE id = ${id}`);
    }
    return begin(req, held, held.proposedMonths ?? held.months);
  },
});
