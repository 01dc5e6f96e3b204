import { createHmac, randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { query, sql } from '../command/query';
import { seal, unseal } from '../crypto';
import type { PrivateTexts } from '../crypto/privateTexts';
import { currentKeyId } from '../crypto/seal';

/** A new signing secret, as https://www.standardwebhooks.com writes one. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

const boundTo = (webhook: string) => ['webhook', webhook] as const;

/** A secret as its row keeps it. It must be read again to sign with: it is encrypted, not hashed. */
export const sealSecret = (secret: string, webhook: string): string => seal(secret, boundTo(webhook));

/**
 * The signatures of a message by Standard Webhooks: one for each secret that is good now, so that a receiver may
 * change from one to the other when it suits.
 */
export function sign(sealed: readonly string[], webhook: string, message: { id: string; timestamp: number; body: string }): string {
  return sealed
    .map((secret) => Buffer.from(unseal(secret, boundTo(webhook)).slice('whsec_'.length), 'base64'))
    .map((key) => createHmac('sha256', key).update(`${message.id}.${message.timestamp}.${message.body}`).digest('base64'))
    .map((signature) => `v1,${signature}`)
    .join(' ');
}

interface Row extends Record<string, unknown> {
  id: string;
  secret: string;
  former: string | null;
}

/** Signing secrets, encrypted anew by the current key. */
export const webhookSecrets: PrivateTexts = {
  key: 'webhooks',
  reseal: async (payload: Payload) => {
    const done = { resealed: 0, unreadable: 0 };
    const current = `${currentKeyId()}.`;
    const rows = await query<Row>(
      { payload },
      sql`SELECT id, secret, former_secret AS former FROM webhooks
          WHERE NOT starts_with(secret, ${current}) OR NOT starts_with(former_secret, ${current})`,
    );
    for (const { id, secret, former } of rows) {
      const anew = (text: string) => sealSecret(unseal(text, boundTo(id)), id);
      try {
        await query(
          { payload },
          sql`UPDATE webhooks SET secret = ${anew(secret)}, former_secret = ${former && anew(former)}
              WHERE id = ${id} AND secret = ${secret} AND former_secret IS NOT DISTINCT FROM ${former}`,
        );
        done.resealed += 1;
      } catch {
        done.unreadable += 1;
      }
    }
    return done;
  },
};
