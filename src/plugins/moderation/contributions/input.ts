import { z } from 'zod';

/** What every decision names: the contribution, and the submission that was seen. */
export const decisionInput = z.object({
  id: z.uuid('invalid'),
  submission: z.int('invalid').positive('invalid').optional(),
});

/** A remark for each part that it is about. */
export const remarksInput = z
  .array(
    z.object({
      path: z.string('required').max(200, 'tooLong'),
      text: z.string('required').trim().min(1, 'required').max(1000, 'tooLong'),
    }),
    'invalid',
  )
  .max(100, 'tooMany');
