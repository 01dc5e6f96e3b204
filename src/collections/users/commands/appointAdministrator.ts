import type { Role } from '@mentora/access';
import { createDocument, MentoraError, query, sql, updateDocument } from '@mentora/platform';
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import type { Payload } from 'payload';
import { hashPassword } from '../../credentials/passwordHash';
import { setPassword } from '../../credentials/setPassword';
import { requireStrongPassword } from '../../credentials/strength';
import { typed } from '../input';
import { accountsAt } from '../queries/accountsAt';

export interface Appointment {
  email: string;
  name: string;
  password: string;
}

/**
 * Makes somebody an administrator with this password: somebody new, or the owner of the address. For whoever holds
 * the console of the server; who does holds the database as well, so there is nothing to ask the matrix.
 */
export async function appointAdministrator(payload: Payload, given: Appointment): Promise<'made' | 'appointed'> {
  const email = valid('email', typed.address.safeParse(given.email));
  const name = valid('name', typed.name.safeParse(given.name));
  await requireStrongPassword(given.password, [name, email]);
  const hash = await hashPassword(given.password);

  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    const { confirmed } = await accountsAt(req, email);
    if (confirmed) {
      const held = await query<{ role: Role }>(
        req,
        sql`SELECT value AS role FROM users_roles WHERE parent_id = ${confirmed.id} ORDER BY "order"`,
      );
      const roles = [...new Set([...held.map(({ role }) => role), 'administrateur' as const])];
      await updateDocument(req, 'users', confirmed.id, { roles });
      await setPassword(req, confirmed.id, hash);
    } else {
      const { id } = await createDocument(req, 'users', { ...byDefault, name, email });
      await setPassword(req, id, hash);
    }
    await commitTransaction(req);
    return confirmed ? 'appointed' : 'made';
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

const byDefault = {
  roles: ['apprenant' as const, 'administrateur' as const],
  locale: 'fr' as const,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  theme: 'auto' as const,
  contrast: 'auto' as const,
  textSize: 'normal' as const,
};

type Parsed = { success: true; data: string } | { success: false; error: { issues: { message: string }[] } };

function valid(field: string, parsed: Parsed): string {
  if (parsed.success) return parsed.data;
  throw new MentoraError('invalidInput', { fields: { [field]: parsed.error.issues[0]?.message ?? 'invalid' } });
}
