import { deleteDocument } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { tellPerson } from './mails';

/** Erases the account of a minor that may not be kept, in the transaction of `req`, and says so where that is possible. */
export async function eraseMinor(req: PayloadRequest, person: string): Promise<void> {
  await tellPerson(req, person, 'erased');
  await deleteDocument(req, 'users', person);
}
