import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { query, sql } from '../../command/query';
import { maskAddress, maskAddresses } from '../address';
import { movedTo, type Reached } from '../moved';
import { suppress } from '../suppressed/suppress';

/** What a provider tells of a mail, as far as it is read. */
export const tellingSchema = z.object({
  type: z.string(),
  created_at: z.string().refine((at) => !Number.isNaN(Date.parse(at))),
  data: z.object({
    email_id: z.string(),
    to: z.array(z.string()).min(1),
    tags: z.record(z.string(), z.string()).optional().catch(undefined),
    bounce: z.object({ type: z.string(), message: z.string().default('') }).optional(),
    failed: z.object({ reason: z.string() }).optional(),
  }),
});

export type Telling = z.infer<typeof tellingSchema>;

/** That a mail was opened is not taken from here: only whoever agrees to it is looked after, by a picture of our own. */
const statusOf: Record<string, Reached> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.failed': 'failed',
  'email.bounced': 'bounced',
};

/** Takes down what a provider tells, in a transaction; the second time the same telling comes it changes nothing. */
export async function applyTelling(req: PayloadRequest, id: string, { type, created_at, data }: Telling): Promise<void> {
  if (!(await firstTime(req, id))) return;
  const [address = ''] = data.to;
  const hard = type === 'email.bounced' && data.bounce?.type === 'Permanent';
  if (hard) await suppress(req, address, 'bounce');
  if (type === 'email.complained') await suppress(req, address, 'complaint');

  const status = statusOf[type] ?? null;
  const problem = problemOf(type, data);
  if (!status && !problem) return;
  const at = new Date(created_at).toISOString();
  await query(
    req,
    sql`UPDATE message_log SET
          problem = coalesce(${problem}, problem),
          status = ${movedTo(status)},
          delivered_at = CASE WHEN ${status === 'delivered'} THEN coalesce(delivered_at, ${at}) ELSE delivered_at END,
          provider_id = coalesce(provider_id, ${data.email_id}), address = ${maskAddress(address)},
          html = NULL, text = NULL, unsubscribe = NULL, calendar = NULL, updated_at = now()
        WHERE provider = 'resend' AND (provider_id = ${data.email_id} OR id::text = ${data.tags?.message ?? ''})`,
  );
}

function problemOf(type: string, { bounce, failed }: Telling['data']): string | null {
  const said = type === 'email.complained' ? 'complaint' : (bounce?.message ?? failed?.reason);
  return said ? maskAddresses(said).slice(0, 500) : null;
}

/** The receipt lies in the same transaction as what the telling changes. */
async function firstTime(req: PayloadRequest, id: string): Promise<boolean> {
  const hex = createHash('sha256').update(id).digest('hex').slice(0, 32);
  const fresh = await query(
    req,
    sql`INSERT INTO event_receipts (event, subscriber) VALUES (${hex}::uuid, 'webhooks.resend') ON CONFLICT DO NOTHING RETURNING event`,
  );
  return fresh.length > 0;
}
