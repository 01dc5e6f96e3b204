import { may, type Permission, type Person } from '@mentora/access';
import type { PayloadRequest } from 'payload';
import { forbidden, guardianAwaited, signInFirst, type MentoraError } from '../errors';

/** How the matrix's no is said: what a visitor, or somebody whose guardian has yet to agree, can do about it. */
export function refusal(permission: Permission, person: Person | null): MentoraError {
  if (!person) return signInFirst();
  const later = person.awaitsGuardian && may(permission, { ...person, awaitsGuardian: false });
  return later ? guardianAwaited() : forbidden();
}

/**
 * The person behind a request for something that is read without a command: null for a visitor where the matrix
 * lets one through. Throws MentoraError 401 or 403 where it refuses.
 */
export function demand(req: Pick<PayloadRequest, 'user'>, permission: Permission): Person | null {
  const person = req.user as Person | null;
  if (!may(permission, person)) throw refusal(permission, person);
  return person;
}
