import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { guardianWordings, takeGuardianConsent, type GuardianPurpose } from '@mentora/platform/consents';
import { z } from 'zod';
import { typed } from '../../users/input';
import { holdGuardian } from '../guardian';
import { countDecision, guardianLink } from '../input';
import { tellPerson, thankGuardian } from '../mails';

/**
 * A guardian agrees, by the link of the mail, to the words that were shown (409 where they have changed since): the
 * account is open. Said twice, it is one agreement and one mail.
 */
export const agreeAsGuardian = defineCommand({
  name: 'agreeAsGuardian',
  permission: 'account.signIn',
  input: z.object({
    link: guardianLink,
    /** Holds parental authority. */
    authority: z.literal(true, 'authorityNeeded'),
    /** Allows SMS and WhatsApp as well. */
    phone: z.boolean().default(false),
    version: z.string('required'),
    locale: typed.locale,
  }),
  prepare: countDecision,
  run: async ({ req, input: { link, phone, version, locale } }): Promise<void> => {
    const { id, person, name, address, decidesAlone } = await holdGuardian(req, link);
    if (decidesAlone || !address) throw new MentoraError('guardianNotAwaited', { status: 409 });
    if (version !== guardianWordings.guardian.version) throw new MentoraError('conflict', { status: 409 });
    const agreed = await query(
      req,
      sql`UPDATE guardians SET agreed_at = now(), locale = ${locale} WHERE id = ${id} AND agreed_at IS NULL RETURNING id`,
    );
    if (agreed.length === 0) return;
    const purposes: GuardianPurpose[] = phone ? ['guardian', 'guardianPhone'] : ['guardian'];
    for (const purpose of purposes) await takeGuardianConsent(req, { person, guardian: address, purpose, locale });
    await recordInAudit(req, { action: 'guardian.agreed', kind: 'users', subject: person });
    await thankGuardian(req, { id, person, name, address, locale }, purposes.map((purpose) => guardianWordings[purpose][locale]));
    await tellPerson(req, person, 'opened');
  },
});
