import { defineCommand, MentoraError } from '@mentora/platform';
import { z } from 'zod';
import { eraseMinor } from '../eraseMinor';
import { holdGuardian } from '../guardian';
import { countDecision, guardianLink } from '../input';

/**
 * A guardian refuses: the account is erased at once, with everything in it. Who has agreed before withdraws first (409):
 * of an agreement and a refusal at the same moment, the first to come holds.
 */
export const refuseAsGuardian = defineCommand({
  name: 'refuseAsGuardian',
  permission: 'account.signIn',
  input: z.object({ link: guardianLink, sure: z.literal(true, 'confirmationNeeded') }),
  prepare: countDecision,
  run: async ({ req, input: { link } }): Promise<void> => {
    const { person, agreedAt, decidesAlone } = await holdGuardian(req, link);
    if (decidesAlone) throw new MentoraError('guardianNotAwaited', { status: 409 });
    if (agreedAt) throw new MentoraError('guardianHasAgreed', { status: 409 });
    await eraseMinor(req, person);
  },
});
