import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { MentoraError } from '../../errors';
import { sendJob } from '../../jobs/enqueue';
import { testEvent } from '../definitions';
import { deliverWebhook } from '../deliver/job';

/** Sends a webhook something that says nothing, to see whether it arrives. 409 where it rests. */
export const testWebhook = defineCommand({
  name: 'testWebhook',
  permission: 'webhook.manage',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id } }): Promise<{ delivery: string }> => {
    const [made] = await query<{ id: string }>(
      req,
      sql`INSERT INTO webhook_deliveries (webhook_id, event_id, event, at, data)
          SELECT id, uuidv7(), ${testEvent}, now(), '{}' FROM webhooks WHERE id = ${id} AND disabled_at IS NULL RETURNING id`,
    );
    if (!made) throw new MentoraError('conflict', { status: 409 });
    await sendJob(req, deliverWebhook, { delivery: made.id }, { key: made.id });
    return { delivery: made.id };
  },
});
