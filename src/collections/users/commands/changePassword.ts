import { defineCommand, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { z } from 'zod';
import { hashPassword } from '../../credentials/passwordHash';
import { setPassword } from '../../credentials/setPassword';
import { requireStrongPassword } from '../../credentials/strength';
import { deviceInput, openSession, type OpenedSession } from '../../sessions/commands/openSession';
import { typed } from '../input';
import { sendPasswordChanged } from '../mails/accountMails';
import { recipientOf } from '../queries/recipientOf';
import { checkOwnPassword } from './checkOwnPassword';

/** Changes one's password. Every other log-in ends; this one goes on under a new token. */
export const changePassword = defineCommand({
  name: 'changePassword',
  permission: 'account.own',
  input: z.object({ current: typed.password, password: typed.newPassword, device: deviceInput }),
  prepare: async ({ req, input, person }) => {
    const { id } = await checkOwnPassword(req, person, input.current, 'current');
    const own = await recipientOf(req, id);
    await requireStrongPassword(input.password, own ? [own.name, own.email] : []);
    return { id, hash: await hashPassword(input.password) };
  },
  run: async ({ req, input, prepared: { id, hash } }): Promise<OpenedSession> => {
    await setPassword(req, id, hash);
    await query(req, sql`DELETE FROM sessions WHERE user_id = ${id}`);
    await query(req, sql`DELETE FROM one_time_codes WHERE user_id = ${id} AND purpose IN ('change', 'password')`);
    await recordInAudit(req, { action: 'password.changed', kind: 'users', subject: id });
    const own = await recipientOf(req, id);
    if (own?.confirmed) await sendPasswordChanged(req, own);
    return openSession(req, { ...input.device, userId: id });
  },
});
