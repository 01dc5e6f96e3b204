import { defineCommand } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { z } from 'zod';
import { neededText } from '../../profiles/input';
import { finish } from '../finish';
import { hold, requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import { runningStatuses, type MentorshipStatus } from '../status';

/** Ends a relation over the heads of both, as who looks after the site. Both are told the reason. */
export const overrideMentorship = defineCommand({
  name: 'overrideMentorship',
  permission: 'mentorship.manage',
  input: z.object({ mentorship: mentorshipInput, action: z.enum(['end'], 'invalid'), reason: neededText }),
  run: async ({ req, input: { mentorship: id, reason }, person }): Promise<{ id: string; status: MentorshipStatus }> => {
    requireStatus(await hold(req, id), runningStatuses);
    const status = await finish(req, id, { reason: 'administrator', words: reason, by: person!.id });
    await recordInAudit(req, { action: 'mentorship.overridden', kind: 'mentorships', subject: id, details: { status } });
    return { id, status };
  },
});
