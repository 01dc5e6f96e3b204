import { defineCommand, MentoraError } from '@mentora/platform';
import { networkOf } from '@mentora/platform/http';
import { consume, forgive } from '@mentora/platform/limits';
import { z } from 'zod';
import { longestPassword, passwordFits } from '../../credentials/passwordHash';
import { deviceInput, openSession, type OpenedSession } from '../../sessions/commands/openSession';
import { normaliseAddress } from '../address';
import { limits } from '../limits';
import { accountsAt } from '../queries/accountsAt';

/**
 * Signs a person in with address and password. The same work is done, and the same said, whoever has the
 * address: two hashes are compared each time, for the account that confirmed it and for one that has not.
 */
export const signIn = defineCommand({
  name: 'signIn',
  permission: 'account.signIn',
  input: z.object({
    email: z.string('required').trim().min(1, 'required').max(254, 'tooLong').transform(normaliseAddress),
    password: z.string('required').min(1, 'required').max(longestPassword, 'tooLong'),
    device: deviceInput,
  }),
  prepare: async ({ req, input: { email, password, device } }) => {
    const network = networkOf(device.address);
    await consume(req, limits.signInNetwork, [network]);
    await consume(req, limits.signIn, [email, network], email);

    const { confirmed, claimed } = await accountsAt(req, email);
    const [fitsConfirmed, fitsClaimed] = await Promise.all([
      passwordFits(password, confirmed?.hash),
      passwordFits(password, claimed?.hash),
    ]);
    const account = (fitsConfirmed && confirmed) || (fitsClaimed && claimed);
    if (!account) throw new MentoraError('wrongCredentials', { status: 401 });
    await forgive(req, limits.signIn, [email, network]);
    return account;
  },
  run: ({ req, input, prepared }): Promise<OpenedSession> =>
    openSession(req, { ...input.device, userId: prepared.id }),
});
