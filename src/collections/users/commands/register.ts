import { createDocument, defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { networkOf } from '@mentora/platform/http';
import { consume } from '@mentora/platform/limits';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { issueCode } from '../../codes/codes';
import { hashPassword, passwordFits } from '../../credentials/passwordHash';
import { setPassword } from '../../credentials/setPassword';
import { requireStrongPassword } from '../../credentials/strength';
import { judgeAge, type NewMinor } from '../../minors/judgeAge';
import { noteMinor } from '../../minors/noteMinor';
import { deviceInput, openSession, type OpenedSession } from '../../sessions/commands/openSession';
import { termsVersion } from '../choices';
import { accountDefaults } from '../defaults';
import { typed } from '../input';
import { limits } from '../limits';
import { sendAlreadyKnown, sendConfirmation } from '../mails/accountMails';
import { accountsAt } from '../queries/accountsAt';
import { hasAdministrator } from '../queries/hasAdministrator';
import { recipientOf } from '../queries/recipientOf';

/**
 * Makes an account and signs in to it. Where the address belongs to somebody, the same is done and said: the
 * account can never confirm that address, and the owner gets a mail. Registering twice with one password
 * (a double touch, or somebody who forgot) signs in to the account that is there. Where the site asks for the age,
 * whoever is under the age of consent waits for a guardian's agreement: see docs/accounts.md.
 */
export const register = defineCommand({
  name: 'register',
  permission: 'account.register',
  input: z.object({
    name: typed.name,
    email: typed.address,
    password: typed.newPassword,
    terms: z.literal(true, 'termsNeeded'),
    /** `YYYY-MM-DD`, where the site asks for it. */
    birthDate: typed.birthDate.optional(),
    /** Address of a parent or guardian, for whoever is under the age of consent. */
    guardian: typed.address.optional(),
    locale: typed.locale.default('fr'),
    timeZone: typed.timeZone.catch('Europe/Paris').default('Europe/Paris'),
    display: typed.display.partial().optional(),
    device: deviceInput,
  }),
  prepare: async ({ req, input }) => {
    if (!(await hasAdministrator(req))) throw new MentoraError('registrationClosed', { status: 403 });
    const network = networkOf(input.device.address);
    await consume(req, limits.registerNetwork, [network]);
    await consume(req, limits.register, [input.email, network], input.email);
    await requireStrongPassword(input.password, [input.name, input.email]);
    const minor = await judgeAge(req, input);
    return { hash: await hashPassword(input.password), minor };
  },
  run: async ({ req, input, prepared: { hash, minor } }): Promise<OpenedSession> => {
    // One at a time for one address, so that a double touch finds the account of the first.
    await query(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`register ${input.email}`}, 0))`);
    const { confirmed, claimed } = await accountsAt(req, input.email);
    const [fitsConfirmed, fitsClaimed] = await Promise.all([
      passwordFits(input.password, confirmed?.hash),
      passwordFits(input.password, claimed?.hash),
    ]);
    const own = (fitsConfirmed && confirmed) || (fitsClaimed && claimed);
    const userId = own ? own.id : await makeAccount(req, { ...input, hash, minor }, confirmed?.id);
    return openSession(req, { ...input.device, userId });
  },
});

type Input = z.output<z.ZodObject<{ name: typeof typed.name; email: typeof typed.address }>> & {
  locale: 'fr' | 'en' | 'ar';
  timeZone: string;
  display?: Partial<z.output<typeof typed.display>>;
  hash: string;
  minor: NewMinor | null;
};

async function makeAccount(
  req: PayloadRequest,
  { name, email, locale, timeZone, display, hash, minor }: Input,
  owner: string | undefined,
): Promise<string> {
  const user = await createDocument(req, 'users', {
    ...accountDefaults,
    ...display,
    name,
    email,
    roles: ['apprenant'],
    emailConfirmedAt: null,
    locale,
    timeZone,
    termsVersion,
    termsAcceptedAt: new Date().toISOString(),
  });
  await setPassword(req, user.id, hash);
  if (minor) await noteMinor(req, { id: user.id, name, locale }, minor);
  const code = await issueCode(req, { userId: user.id, purpose: 'confirm', address: email });
  const recipient = await recipientOf(req, owner ?? user.id);
  if (!recipient) throw new Error('An account that was just made is not there');
  await (owner ? sendAlreadyKnown(req, recipient) : sendConfirmation(req, recipient, code));
  return user.id;
}
