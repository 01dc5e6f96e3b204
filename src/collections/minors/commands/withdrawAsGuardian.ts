import { defineCommand, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { endGuardianConsents } from '@mentora/platform/consents';
import { z } from 'zod';
import { holdGuardian } from '../guardian';
import { countDecision, guardianLink } from '../input';
import { tellPerson } from '../mails';

/**
 * A guardian agrees no longer: SMS and WhatsApp end, and under the age of consent the account waits again, to be erased
 * if nobody agrees anew.
 */
export const withdrawAsGuardian = defineCommand({
  name: 'withdrawAsGuardian',
  permission: 'account.signIn',
  input: z.object({ link: guardianLink, sure: z.literal(true, 'confirmationNeeded') }),
  prepare: countDecision,
  run: async ({ req, input: { link } }): Promise<void> => {
    const { id, person, agreedAt, decidesAlone } = await holdGuardian(req, link);
    if (!agreedAt) return;
    await endGuardianConsents(req, person);
    await recordInAudit(req, { action: 'guardian.withdrew', kind: 'users', subject: person });
    if (decidesAlone) return;
    await query(req, sql`UPDATE guardians SET agreed_at = NULL, waiting_since = now(), asked_at = NULL WHERE id = ${id}`);
    await tellPerson(req, person, 'paused');
  },
});
