import { networkOf } from '@mentora/platform/http';
import { keyOf } from '@mentora/platform/limits';
import { defineCommand, query, sql } from '@mentora/platform';
import { refuseSuspended } from '@mentora/platform/suspensions';
import { z } from 'zod';
import { claimAttempts } from '../../attempts/commands/claimAttempts';
import { sendNewDevice } from '../../users/mails/accountMails';
import { deviceOf } from '../device';
import { personOfToken, type SignedIn } from '../queries/personOfToken';
import { hashToken, idleDays, newToken } from '../token';

/** What a door knows of the device behind a request. */
export const deviceInput = z.object({
  userAgent: z.string().nullable(),
  /** Address of the machine. */
  address: z.string(),
  /** Token of the cookie that marks a known device. */
  deviceToken: z.string().optional(),
  /** Token of the log-in that the browser had before: it ends, so that no one else's can be slipped in. */
  formerToken: z.string().optional(),
  /** Token under which a visitor's progress is kept. */
  visitorToken: z.string().optional(),
});

export type DeviceInput = z.infer<typeof deviceInput>;

export interface OpenedSession {
  token: string;
  deviceToken: string;
  user: SignedIn;
}

/** Opens a log-in for a person whose password or code was found right; 403 for who is suspended. Only other commands call it. */
export const openSession = defineCommand({
  name: 'openSession',
  permission: 'account.signIn',
  input: deviceInput.extend({ userId: z.string() }),
  run: async ({ req, input }): Promise<OpenedSession> => {
    await refuseSuspended(req, input.userId);
    const token = newToken();
    const { browser, system } = deviceOf(input.userAgent);
    const ipHash = keyOf(req, 'ip', networkOf(input.address));
    await query(
      req,
      sql`INSERT INTO sessions (id, user_id, token_hash, browser, system, ip_hash, last_seen_at, expires_at)
          VALUES (uuidv7(), ${input.userId}, ${hashToken(token)}, ${browser}, ${system}, ${ipHash}, now(),
                  now() + make_interval(days => ${idleDays}))`,
    );
    if (input.formerToken) {
      await query(req, sql`DELETE FROM sessions WHERE token_hash = ${hashToken(input.formerToken)}`);
    }
    await claimAttempts(req, { userId: input.userId, visitorToken: input.visitorToken });
    const deviceToken = input.deviceToken ?? newToken();
    const [device] = await query<{ known: boolean; others: boolean }>(
      req,
      sql`WITH others AS (SELECT 1 FROM known_devices WHERE user_id = ${input.userId}),
          added AS (
            INSERT INTO known_devices (id, user_id, token_hash)
            VALUES (uuidv7(), ${input.userId}, ${hashToken(deviceToken)})
            ON CONFLICT (user_id, token_hash) DO NOTHING RETURNING id
          )
          SELECT NOT EXISTS (SELECT FROM added) AS known, EXISTS (SELECT FROM others) AS others`,
    );
    const user = await personOfToken(req, token);
    if (!device || !user) throw new Error('A log-in that was just opened is not there');
    // Only an address that is known to be the person's is told: another's owner would wonder.
    if (device.others && !device.known && user.emailConfirmed) await sendNewDevice(req, user, { browser, system });
    return { token, deviceToken, user };
  },
});
