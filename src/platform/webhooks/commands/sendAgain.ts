import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { MentoraError, notFound } from '../../errors';
import { sendJob } from '../../jobs/enqueue';
import { deliverWebhook } from '../deliver/job';

/** Sends again what was given up, with the same `webhook-id`: 404 where it is no more, 409 where it has not failed. */
export const sendDeliveryAgain = defineCommand({
  name: 'sendDeliveryAgain',
  permission: 'webhook.manage',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id } }): Promise<void> => {
    const [again] = await query<{ attempts: number }>(
      req,
      sql`UPDATE webhook_deliveries d SET status = 'waiting' FROM webhooks w
          WHERE d.id = ${id} AND d.status = 'failed' AND w.id = d.webhook_id AND w.disabled_at IS NULL RETURNING d.attempts`,
    );
    if (!again) {
      const found = await query(req, sql`SELECT FROM webhook_deliveries WHERE id = ${id}`);
      throw found.length === 0 ? notFound() : new MentoraError('conflict', { status: 409 });
    }
    // The job of the first time is remembered for a day by the delivery's id: this is another.
    await sendJob(req, deliverWebhook, { delivery: id }, { key: `${id} ${again.attempts} ${Date.now()}` });
    await recordInAudit(req, { action: 'webhook.sentAgain', subject: id });
  },
});
