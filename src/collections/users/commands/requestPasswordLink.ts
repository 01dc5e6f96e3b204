import { afterCommit, defineCommand } from '@mentora/platform';
import { networkOf } from '@mentora/platform/http';
import { consume } from '@mentora/platform/limits';
import { createLocalReq } from 'payload';
import { z } from 'zod';
import { issueCode } from '../../codes/codes';
import { typed } from '../input';
import { limits } from '../limits';
import { sendPasswordLink } from '../mails/accountMails';
import { accountsAt } from '../queries/accountsAt';
import { recipientOf } from '../queries/recipientOf';

/** Writes the mail, where somebody has the address. */
const mailPasswordLink = defineCommand({
  name: 'mailPasswordLink',
  permission: 'account.signIn',
  input: z.object({ email: typed.address }),
  run: async ({ req, input: { email } }) => {
    const { confirmed, claimed } = await accountsAt(req, email);
    const account = confirmed ?? claimed;
    const recipient = account && (await recipientOf(req, account.id));
    if (!recipient) return;
    const code = await issueCode(req, { userId: recipient.id, purpose: 'password', address: email });
    await sendPasswordLink(req, recipient, code);
  },
});

/**
 * Asks for a link by which a new password is chosen. Whether anybody has the address is found out after the
 * answer, which is therefore the same, and as quick, for every address.
 */
export const requestPasswordLink = defineCommand({
  name: 'requestPasswordLink',
  permission: 'account.signIn',
  input: z.object({ email: typed.address, address: z.string() }),
  prepare: async ({ req, input }) => {
    const network = networkOf(input.address);
    await consume(req, limits.mailLinkNetwork, [network]);
    await consume(req, limits.mailLink, [input.email, network], input.email);
  },
  run: async ({ req, input: { email } }) => {
    afterCommit(req, () => {
      createLocalReq({}, req.payload)
        .then((own) => mailPasswordLink(own, { email }))
        .catch((err: unknown) => req.payload.logger.error({ err, msg: 'A password link was not sent' }));
    });
  },
});
