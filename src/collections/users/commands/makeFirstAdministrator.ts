import { createDocument, defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { networkOf } from '@mentora/platform/http';
import { consume } from '@mentora/platform/limits';
import { consumeFirstAdminCode } from '@mentora/platform/runtime/firstAdminCode';
import { z } from 'zod';
import { hashPassword } from '../../credentials/passwordHash';
import { setPassword } from '../../credentials/setPassword';
import { requireStrongPassword } from '../../credentials/strength';
import { deviceInput, openSession, type OpenedSession } from '../../sessions/commands/openSession';
import { termsVersion } from '../choices';
import { accountDefaults } from '../defaults';
import { typed } from '../input';
import { limits } from '../limits';
import { hasAdministrator, runnerFor } from '../queries/hasAdministrator';

/** Makes the first administrator, for whoever has the code that the console prints, and signs in. Once only. */
export const makeFirstAdministrator = defineCommand({
  name: 'makeFirstAdministrator',
  permission: 'account.register',
  input: z.object({
    code: typed.code,
    name: typed.name,
    email: typed.address,
    password: typed.newPassword,
    locale: typed.locale.default('fr'),
    timeZone: typed.timeZone.catch('Europe/Paris').default('Europe/Paris'),
    device: deviceInput,
  }),
  prepare: async ({ req, input }) => {
    await consume(req, limits.firstAdministrator, [networkOf(input.device.address)]);
    await requireStrongPassword(input.password, [input.name, input.email]);
    return hashPassword(input.password);
  },
  run: async ({ req, input, prepared: hash }): Promise<OpenedSession> => {
    await query(req, sql`SELECT pg_advisory_xact_lock(hashtextextended('first administrator', 0))`);
    if (await hasAdministrator(req)) throw new MentoraError('administratorExists', { status: 409 });
    if (!(await consumeFirstAdminCode(runnerFor(req), input.code))) {
      throw new MentoraError('invalidInput', { status: 400, fields: { code: 'invalidCode' } });
    }
    const { name, email, locale, timeZone } = input;
    const { id } = await createDocument(req, 'users', {
      ...accountDefaults,
      name,
      email,
      roles: ['apprenant', 'administrateur'],
      locale,
      timeZone,
      termsVersion,
      termsAcceptedAt: new Date().toISOString(),
    });
    await setPassword(req, id, hash);
    return openSession(req, { ...input.device, userId: id });
  },
});
