import type { Role } from '@mentora/access';
import { createDocument, defineCommand, query, sql, updateDocument } from '@mentora/platform';
import { createLocalReq, type Payload } from 'payload';
import { z } from 'zod';
import { hashPassword } from '../../credentials/passwordHash';
import { setPassword } from '../../credentials/setPassword';
import { requireStrongPassword } from '../../credentials/strength';
import { accountDefaults } from '../defaults';
import { typed } from '../input';
import { accountsAt } from '../queries/accountsAt';

interface NewAdministrator {
  email: string;
  name: string;
  password: string;
}

/** Nobody is signed in at the console: who can start the program can do all this anyway. */
const appoint = defineCommand({
  name: 'appointAdministrator',
  permission: 'account.register',
  input: z.object({ email: typed.address, name: typed.name, password: typed.newPassword }),
  prepare: async ({ input }) => {
    await requireStrongPassword(input.password, [input.name, input.email]);
    return hashPassword(input.password);
  },
  run: async ({ req, input: { email, name }, prepared: hash }): Promise<'made' | 'appointed'> => {
    const { confirmed } = await accountsAt(req, email);
    if (!confirmed) {
      const roles: Role[] = ['apprenant', 'administrateur'];
      const user = await createDocument(req, 'users', { ...accountDefaults, email, name, roles });
      await setPassword(req, user.id, hash);
      return 'made';
    }
    const rows = await query<{ role: Role }>(
      req,
      sql`SELECT value::text AS role FROM users_roles WHERE parent_id = ${confirmed.id} ORDER BY "order"`,
    );
    const roles = [...new Set([...rows.map(({ role }) => role), 'administrateur' as const])];
    await updateDocument(req, 'users', confirmed.id, { roles });
    await setPassword(req, confirmed.id, hash);
    await query(req, sql`DELETE FROM sessions WHERE user_id = ${confirmed.id}`);
    return 'appointed';
  },
});

/** Makes an administrator from the console, or gives an account that is there the role and a new password. */
export async function appointAdministrator(payload: Payload, input: NewAdministrator): Promise<'made' | 'appointed'> {
  return appoint(await createLocalReq({}, payload), input);
}
