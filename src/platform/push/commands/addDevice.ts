import { createECDH } from 'node:crypto';
import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { seal } from '../../crypto/seal';
import { forbidden, MentoraError } from '../../errors';
import { keyOf } from '../../limits/consume';
import { deviceOf } from '../device';
import { serviceOf } from '../services';
import { vapid } from '../vapid';

/** Nobody reads on more; the oldest makes room. */
const mostDevices = 10;

/** A point of the curve P-256, as browsers write it. */
function isPublicKey(text: string): boolean {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== 65 || bytes[0] !== 4) return false;
  const own = createECDH('prime256v1');
  own.generateKeys();
  try {
    return own.computeSecret(bytes).length === 32;
  } catch {
    return false;
  }
}

/**
 * Tells this device from now on, for as long as its person is signed in on it. One that told somebody else before
 * tells this person alone.
 */
export const addDevice = defineCommand({
  name: 'addDevice',
  permission: 'channel.add',
  input: z.object({
    endpoint: z.string('required').max(1_000, 'invalid').refine((endpoint) => serviceOf(endpoint) !== null, 'unknownPushService'),
    keys: z.object({
      p256dh: z.string('required').refine(isPublicKey, 'invalid'),
      auth: z.string('required').refine((auth) => Buffer.from(auth, 'base64url').length === 16, 'invalid'),
    }, 'required'),
  }),
  run: async ({ req, input: { endpoint, keys }, person }): Promise<void> => {
    if (!vapid()) throw new MentoraError('noPush', { status: 409 });
    const { sessionId } = req.user as unknown as { sessionId?: string };
    if (!sessionId) throw forbidden();
    const key = keyOf(req, 'push', endpoint);
    await query(req, sql`DELETE FROM push_subscriptions WHERE key = ${key} OR session_id = ${sessionId}`);
    const [fresh] = await query<{ id: string }>(req, sql`SELECT uuidv7() AS id`);
    const { id } = fresh!;
    await query(
      req,
      sql`INSERT INTO push_subscriptions (id, person_id, session_id, key, service, sealed)
          VALUES (${id}, ${person!.id}, ${sessionId}, ${key}, ${serviceOf(endpoint)}, ${seal(JSON.stringify({ endpoint, keys }), deviceOf(id))})`,
    );
    await query(
      req,
      sql`DELETE FROM push_subscriptions WHERE person_id = ${person!.id} AND id NOT IN (
            SELECT id FROM push_subscriptions WHERE person_id = ${person!.id} ORDER BY id DESC LIMIT ${mostDevices})`,
    );
  },
});
