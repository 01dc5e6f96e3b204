import { deleteDocument, defineCommand } from '@mentora/platform';
import { provider } from '@mentora/platform/mail';
import { z } from 'zod';
import { typed } from '../input';
import { sendGoodbye } from '../mails/accountMails';
import { recipientOf } from '../queries/recipientOf';
import { checkOwnPassword } from './checkOwnPassword';

/**
 * Deletes one's own account: the hooks of the collection erase what is personal and keep the last
 * administrator. It cannot be undone, so the password is asked.
 */
export const deleteAccount = defineCommand({
  name: 'deleteAccount',
  permission: 'account.own',
  input: z.object({ password: typed.password }),
  prepare: ({ req, input, person }) => checkOwnPassword(req, person, input.password),
  run: async ({ req, prepared: { id } }) => {
    const own = await recipientOf(req, id);
    await deleteDocument(req, 'users', id);
    // Where mails are kept to be read, one to nobody would only keep the address.
    if (own?.confirmed && provider()) await sendGoodbye(req, own);
  },
});
