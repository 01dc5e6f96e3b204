import { defineCommand, signInFirst } from '@mentora/platform';
import { consume } from '@mentora/platform/limits';
import { z } from 'zod';
import { issueCode } from '../../codes/codes';
import { limits } from '../limits';
import { sendAlreadyKnown, sendConfirmation } from '../mails/accountMails';
import { accountsAt } from '../queries/accountsAt';
import { recipientOf } from '../queries/recipientOf';

/** Sends the mail that confirms one's address once more. Nothing to do where it is confirmed. */
export const requestConfirmation = defineCommand({
  name: 'requestConfirmation',
  permission: 'account.own',
  input: z.object({}),
  prepare: async ({ req, person }) => {
    if (!person) throw signInFirst();
    await consume(req, limits.mailLink, [person.id]);
    return person.id;
  },
  run: async ({ req, prepared: userId }) => {
    const own = await recipientOf(req, userId);
    if (!own || own.confirmed) return;
    const code = await issueCode(req, { userId, purpose: 'confirm', address: own.email });
    const { confirmed } = await accountsAt(req, own.email);
    const owner = await recipientOf(req, confirmed?.id ?? userId);
    if (confirmed && owner) await sendAlreadyKnown(req, owner);
    else await sendConfirmation(req, own, code);
  },
});
