import { defineCommand, followDecision } from '@mentora/platform';
import { z } from 'zod';
import { moderationStatuses } from '../moderationStatus';
import { decideImage } from './decideImage';

/** What a decision is made of, of one image as of several: see `ImageDecision`. */
export const decision = {
  status: z.enum(['approved', 'rejected'], 'invalid'),
  reason: z.string('invalid').trim().max(2000, 'tooLong').optional(),
  seen: z.enum(moderationStatuses, 'invalid').optional(),
};

/** Approves or rejects an image of the library, and its contribution with it; a decision can be taken again. */
export const moderateImage = defineCommand({
  name: 'moderateImage',
  permission: 'image.moderate',
  input: z.object({ id: z.uuid('invalid'), ...decision }),
  async run({ req, input, person }) {
    const { id, status, reason } = input;
    const { moderatedAt } = await decideImage(req, input);
    await followDecision(req, 'image', { id, status, reason });
    return { id, moderationStatus: status, moderatedBy: person!.id, moderatedAt };
  },
});
