import { MentoraError, query, signInFirst, sql } from '@mentora/platform';
import { consume, forgive } from '@mentora/platform/limits';
import type { Person } from '@mentora/access';
import type { PayloadRequest } from 'payload';
import { passwordFits } from '../../credentials/passwordHash';
import { limits } from '../limits';

/**
 * Asks somebody who is signed in for the password again, before what cannot be undone. Throws where it is
 * not right, and counts each try.
 */
export async function checkOwnPassword(
  req: PayloadRequest,
  person: Person | null,
  password: string,
  field = 'password',
): Promise<Person> {
  if (!person) throw signInFirst();
  await consume(req, limits.ownPassword, [person.id]);
  const [row] = await query<{ hash: string }>(req, sql`SELECT hash FROM credentials WHERE user_id = ${person.id}`);
  if (!(await passwordFits(password, row?.hash))) {
    throw new MentoraError('invalidInput', { status: 400, fields: { [field]: 'wrongPassword' } });
  }
  await forgive(req, limits.ownPassword, [person.id]);
  return person;
}
