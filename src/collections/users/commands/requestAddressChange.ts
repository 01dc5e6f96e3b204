import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { consume } from '@mentora/platform/limits';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { guardianOf } from '../../minors/guardian';
import { isSameMailbox } from '../../minors/sameMailbox';
import { issueCode } from '../../codes/codes';
import { typed } from '../input';
import { limits } from '../limits';
import { sendAddressAsked, sendAddressChange, sendAlreadyKnown, sendConfirmation } from '../mails/accountMails';
import { accountsAt } from '../queries/accountsAt';
import { recipientOf, type KnownRecipient } from '../queries/recipientOf';
import { checkOwnPassword } from './checkOwnPassword';

/**
 * Asks for another address. A confirmed one stays until the new one is confirmed, and is told; one that never
 * was (mistyped, perhaps) is replaced at once. Where the new one belongs to somebody, that person is told and
 * the answer is the same.
 */
export const requestAddressChange = defineCommand({
  name: 'requestAddressChange',
  permission: 'account.own',
  input: z.object({ email: typed.address, password: typed.password }),
  prepare: async ({ req, input, person }) => {
    const own = await checkOwnPassword(req, person, input.password);
    // Each time a mail goes to an address that may be a stranger's.
    await consume(req, limits.addressChange, [own.id]);
    return own;
  },
  run: async ({ req, input: { email }, prepared: { id } }) => {
    const own = await recipientOf(req, id);
    if (!own) return;
    if (own.email === email && own.confirmed) {
      throw new MentoraError('invalidInput', { status: 400, fields: { email: 'sameAddress' } });
    }
    // Nobody becomes his or her own guardian.
    const guardian = await guardianOf(req, id);
    if (guardian?.address && isSameMailbox(guardian.address, email)) {
      throw new MentoraError('invalidInput', { status: 400, fields: { email: 'guardianSameAddress' } });
    }
    const { confirmed } = await accountsAt(req, email);
    const owner = confirmed && (await recipientOf(req, confirmed.id));
    await (own.confirmed ? change(req, own, email, owner) : correct(req, own, email, owner));
  },
});

async function change(req: PayloadRequest, own: KnownRecipient, email: string, owner?: KnownRecipient): Promise<void> {
  const code = await issueCode(req, { userId: own.id, purpose: 'change', address: email });
  await (owner ? sendAlreadyKnown(req, owner) : sendAddressChange(req, own, email, code));
  await sendAddressAsked(req, own, email);
}

async function correct(req: PayloadRequest, own: KnownRecipient, email: string, owner?: KnownRecipient): Promise<void> {
  await query(req, sql`UPDATE users SET email = ${email}, updated_at = now() WHERE id = ${own.id}`);
  const code = await issueCode(req, { userId: own.id, purpose: 'confirm', address: email });
  await (owner ? sendAlreadyKnown(req, owner) : sendConfirmation(req, { ...own, email }, code));
}
