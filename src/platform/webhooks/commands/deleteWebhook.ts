import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';

/** Deletes a webhook, with the log of what was sent to it. */
export const deleteWebhook = defineCommand({
  name: 'deleteWebhook',
  permission: 'webhook.manage',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id } }): Promise<void> => {
    const gone = await query(req, sql`DELETE FROM webhooks WHERE id = ${id} RETURNING id`);
    if (gone.length === 0) throw notFound();
    await recordInAudit(req, { action: 'webhook.deleted', subject: id });
  },
});
