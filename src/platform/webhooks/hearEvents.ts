import type { Config, Plugin } from 'payload';
import { query, sql } from '../command/query';
import { sendJobs } from '../jobs/enqueue';
import type { Subscriber } from '../events/definitions';
import { registriesOf, withRegistries } from '../registries';
import { deliverWebhook } from './deliver/job';

/** An event as this subscriber hears it: any. */
interface Heard {
  id: string;
  name: string;
  at: Date;
  data: Record<string, unknown>;
}

/** Writes an event into the log of each webhook that wants it, with the job that sends it, in one transaction. */
const tellWebhooks: Pick<Subscriber, 'handle'> = {
  handle: async (req, event: Heard) => {
    const made = await query<{ id: string }>(
      req,
      sql`INSERT INTO webhook_deliveries (webhook_id, event_id, event, at, data)
          SELECT id, ${event.id}, ${event.name}, ${event.at.toISOString()}, ${JSON.stringify(event.data)}::jsonb FROM webhooks
          WHERE disabled_at IS NULL AND events ? ${event.name}
          ON CONFLICT (webhook_id, event_id) DO NOTHING RETURNING id`,
    );
    if (made.length > 0) await sendJobs(req, deliverWebhook, made.map(({ id }) => ({ data: { delivery: id }, key: id })));
  },
};

/** After all plugins: webhooks hear every event that one of them offers. */
export const webhooksHear: Plugin = (config: Config): Config =>
  withRegistries(config, {
    subscribers: [{ key: 'webhooks', on: registriesOf(config).webhookEvents.map(({ name }) => name), ...tellWebhooks }],
  });
