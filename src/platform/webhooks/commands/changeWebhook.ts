import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';
import { offeredEvents, webhookInput } from '../input';

/** Changes what is said of a webhook, or whether it is sent to. Sending again after a rest forgets its failures. */
export const changeWebhook = defineCommand({
  name: 'changeWebhook',
  permission: 'webhook.manage',
  input: webhookInput.partial().extend({ id: z.uuid('invalid'), active: z.boolean('invalid').optional() }),
  run: async ({ req, input: { id, name, url, events, active } }): Promise<void> => {
    const chosen = events && JSON.stringify(offeredEvents(req, events));
    const changed = await query(
      req,
      sql`UPDATE webhooks SET
            name = coalesce(${name ?? null}, name), url = coalesce(${url ?? null}, url),
            events = coalesce(${chosen ?? null}::jsonb, events),
            disabled_at = CASE ${active ?? null}::boolean WHEN true THEN NULL WHEN false THEN coalesce(disabled_at, now()) ELSE disabled_at END,
            disabled_reason = CASE ${active ?? null}::boolean WHEN true THEN NULL WHEN false THEN coalesce(disabled_reason, 'paused') ELSE disabled_reason END,
            failing_since = CASE WHEN ${active ?? false} THEN NULL ELSE failing_since END
          WHERE id = ${id} RETURNING id`,
    );
    if (changed.length === 0) throw notFound();
    const details = { ...(url && { host: new URL(url).host }), ...(events && { events }), ...(active !== undefined && { active }) };
    await recordInAudit(req, { action: 'webhook.changed', subject: id, details });
  },
});
