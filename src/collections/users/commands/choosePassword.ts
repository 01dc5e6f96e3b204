import { defineCommand, isUniqueViolation, MentoraError, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { networkOf } from '@mentora/platform/http';
import { consume, forgiveSubject } from '@mentora/platform/limits';
import { z } from 'zod';
import { peekAtCode, takeCode } from '../../codes/codes';
import { hashPassword } from '../../credentials/passwordHash';
import { setPassword } from '../../credentials/setPassword';
import { requireStrongPassword } from '../../credentials/strength';
import { deviceInput, openSession, type OpenedSession } from '../../sessions/commands/openSession';
import { typed } from '../input';
import { limits } from '../limits';
import { sendPasswordChanged } from '../mails/accountMails';
import { recipientOf } from '../queries/recipientOf';

/**
 * Chooses a new password by the link in a mail, ends every log-in and opens one here. Having received the
 * mail also confirms its address.
 */
export const choosePassword = defineCommand({
  name: 'choosePassword',
  permission: 'account.signIn',
  input: z.object({ code: typed.code, password: typed.newPassword, device: deviceInput }),
  prepare: async ({ req, input }) => {
    await consume(req, limits.code, [networkOf(input.device.address)]);
    const behind = await peekAtCode(req, input.code, ['password']);
    if (!behind) throw new MentoraError('invalidCode');
    await requireStrongPassword(input.password, [behind.name, behind.address]);
    return hashPassword(input.password);
  },
  run: async ({ req, input, prepared: hash }): Promise<OpenedSession> => {
    const taken = await takeCode(req, input.code, ['password']);
    const before = taken && (await recipientOf(req, taken.userId));
    // Who still reads an address that the account has left may not take the account with it.
    if (!taken || before?.email !== taken.address) throw new MentoraError('invalidCode');
    const { userId, address } = taken;

    await setPassword(req, userId, hash);
    await query(req, sql`DELETE FROM sessions WHERE user_id = ${userId}`);
    await query(req, sql`DELETE FROM one_time_codes WHERE user_id = ${userId} AND purpose = 'change'`);
    if (!before.confirmed) {
      await query(
        req,
        sql`UPDATE users SET email_confirmed_at = now() WHERE id = ${userId} AND email = ${address}`,
      ).catch((error: unknown) => {
        throw isUniqueViolation(error) ? new MentoraError('addressTaken', { status: 409 }) : error;
      });
    } else await sendPasswordChanged(req, before);
    await recordInAudit(req, { action: 'password.changed', kind: 'users', subject: userId, actor: userId });
    await forgiveSubject(req, address);
    return openSession(req, { ...input.device, userId });
  },
});
