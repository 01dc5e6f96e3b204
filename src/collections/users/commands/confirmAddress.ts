import { defineCommand, isUniqueViolation, MentoraError, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { networkOf } from '@mentora/platform/http';
import { consume } from '@mentora/platform/limits';
import { z } from 'zod';
import { takeCode } from '../../codes/codes';
import { typed } from '../input';
import { limits } from '../limits';
import { sendAddressChanged } from '../mails/accountMails';
import { recipientOf } from '../queries/recipientOf';

/**
 * Confirms the address that a code was sent to, and makes it the account's: the first one, or a new one. Of
 * two accounts that claim one address the first to confirm has it; the database settles that.
 */
export const confirmAddress = defineCommand({
  name: 'confirmAddress',
  permission: 'account.signIn',
  input: z.object({ code: typed.code, address: z.string() }),
  prepare: ({ req, input }) => consume(req, limits.code, [networkOf(input.address)]),
  run: async ({ req, input }): Promise<{ userId: string; email: string }> => {
    const taken = await takeCode(req, input.code, ['confirm', 'change']);
    const before = taken && (await recipientOf(req, taken.userId));
    if (!taken || !before) throw new MentoraError('invalidCode');
    await query(
      req,
      sql`UPDATE users SET email = ${taken.address}, email_confirmed_at = now(), updated_at = now()
          WHERE id = ${taken.userId}`,
    ).catch((error: unknown) => {
      throw isUniqueViolation(error) ? new MentoraError('addressTaken', { status: 409 }) : error;
    });
    if (before.confirmed && before.email !== taken.address) {
      const { userId } = taken;
      const values = { email: [before.email, taken.address] };
      await recordInAudit(req, { action: 'address.changed', kind: 'users', subject: userId, actor: userId, personal: { of: userId, values } });
      await sendAddressChanged(req, before, taken.address);
    }
    return { userId: taken.userId, email: taken.address };
  },
});
