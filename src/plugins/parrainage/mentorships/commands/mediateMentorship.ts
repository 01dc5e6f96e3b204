import { defineCommand, MentoraError, registriesOf } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { z } from 'zod';
import { holdForCare } from '../care/holdForCare';
import { requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import { overStatuses, runningStatuses } from '../status';

/**
 * Opens a conversation of the two with who mediates, where somebody handles such things (the registry `mediators`): what
 * they wrote to each other before stays theirs.
 */
export const mediateMentorship = defineCommand({
  name: 'mediateMentorship',
  permission: 'mentorship.manage',
  input: z.object({ mentorship: mentorshipInput }),
  run: async ({ req, input: { mentorship: id }, person }): Promise<{ id: string; conversation: string }> => {
    const held = await holdForCare(req, id, person!.id);
    requireStatus(held, [...runningStatuses, ...overStatuses]);
    const [mediator] = registriesOf(req.payload.config).mediators;
    if (!mediator || !held.mentor || !held.mentee) throw new MentoraError('mediationUnavailable', { status: 409 });
    const conversation = await mediator.open(req, { subject: 'mentorship', id, people: [held.mentor, held.mentee] });
    await recordInAudit(req, { action: 'mentorship.mediated', kind: 'mentorships', subject: id });
    return { id, conversation };
  },
});
