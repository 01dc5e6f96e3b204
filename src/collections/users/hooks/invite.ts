import type { CollectionAfterChangeHook } from 'payload';
import { invitationHours, issueCode } from '../../codes/codes';
import { sendInvitation } from '../mails/accountMails';

/** Somebody whose account an administrator makes is told so, and chooses a password. Commands tell on their own. */
export const invite: CollectionAfterChangeHook = async ({ doc, operation, overrideAccess, req }) => {
  if (operation !== 'create' || overrideAccess) return doc;
  const code = { userId: String(doc.id), purpose: 'password', address: doc.email, hours: invitationHours } as const;
  await sendInvitation(req, doc, await issueCode(req, code));
  return doc;
};
