import { z } from 'zod';
import { longText } from '../profiles/input';

/** What people send, checked alike at every door. */
export const mentorshipInput = z.uuid('invalid');

/**
 * Why something is said no to, or ended: one of the words that are ready, or own ones. Those are kept as what they are,
 * under the word for everything else.
 */
export function reasonInput<const Reason extends string>(ready: readonly Reason[]) {
  return z.string('required').trim().min(1, 'required').max(2_000, 'tooLong').transform((given) => {
    const known = ready.find((one) => one === given);
    return known ? { reason: known, own: '' } : { reason: 'other' as Reason, own: given };
  });
}

export const commentInput = longText.default('');
