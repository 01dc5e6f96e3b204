import { defineCommand, followDecision } from '@mentora/platform';
import { z } from 'zod';
import { decideImage } from './decideImage';

/** Approves or rejects an image of the library, and its contribution with it; a decision can be taken again. */
export const moderateImage = defineCommand({
  name: 'moderateImage',
  permission: 'image.moderate',
  input: z.object({
    id: z.uuid('invalid'),
    status: z.enum(['approved', 'rejected'], 'invalid'),
    /** Why; whoever brought it reads it. */
    reason: z.string('invalid').trim().max(2000, 'tooLong').optional(),
  }),
  async run({ req, input: { id, status, reason }, person }) {
    const { moderatedAt } = await decideImage(req, id, status);
    await followDecision(req, 'image', { id, status, reason });
    return { id, moderationStatus: status, moderatedBy: person!.id, moderatedAt };
  },
});
