import '../../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { monthsInput } from '../../profiles/input';
import { planOf } from '../../templates/planOf';
import { holdOwn, requireSide, requireStatus } from '../hold';
import { commentInput, mentorshipInput } from '../input';
import { note } from '../note';
import type { MentorshipStatus } from '../status';
import { sealGiven } from '../texts';

/** Says what a mentor would rather do: another template, another length. The relation begins once the mentee agrees. */
export const proposeChange = defineCommand({
  name: 'proposeChange',
  permission: 'mentorship.own',
  input: z
    .object({ mentorship: mentorshipInput, template: z.uuid('invalid').optional(), durationMonths: monthsInput.optional(), comment: commentInput })
    .refine(({ template, durationMonths }) => template || durationMonths, { error: 'required', path: ['durationMonths'] }),
  run: async ({ req, input: { mentorship: id, template, durationMonths, comment }, person }): Promise<{ id: string; status: MentorshipStatus }> => {
    const held = await holdOwn(req, id, person!.id);
    requireSide(held, 'mentor');
    requireStatus(held, ['requested']);
    const chosen = template ? await planOf(req, template) : undefined;
    const months = durationMonths ?? chosen!.months;
    await query(
      req,
      sql`UPDATE mentorships SET proposed_at = now(), proposed_template_id = ${template ?? null}, proposed_months = ${months},
            sealed_proposal = ${sealGiven('mentorship-proposal', id, comment)}, updated_at = now() WHERE id = ${id}`,
    );
    await note(req, id, 'proposed', { months });
    await emit(req, 'mentorship.proposed', { mentorship: id });
    return { id, status: 'requested' };
  },
});
