import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { offeredEvents, webhookInput } from '../input';
import { newSecret, sealSecret } from '../secrets';

/** Tells another site of events from now on. The secret that signs what is sent is shown this once. */
export const createWebhook = defineCommand({
  name: 'createWebhook',
  permission: 'webhook.manage',
  input: webhookInput,
  run: async ({ req, input: { name, url, events }, person }): Promise<{ id: string; secret: string }> => {
    const chosen = offeredEvents(req, events);
    const [{ id } = { id: '' }] = await query<{ id: string }>(req, sql`SELECT uuidv7() AS id`);
    const secret = newSecret();
    await query(
      req,
      sql`INSERT INTO webhooks (id, name, url, events, secret, made_by)
          VALUES (${id}, ${name}, ${url}, ${JSON.stringify(chosen)}::jsonb, ${sealSecret(secret, id)}, ${person!.id})`,
    );
    await recordInAudit(req, { action: 'webhook.created', subject: id, details: { host: new URL(url).host, events: chosen } });
    return { id, secret };
  },
});
