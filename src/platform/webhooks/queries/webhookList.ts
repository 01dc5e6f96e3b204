import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';

/** A webhook as administrators see it: never its secret. */
export interface WebhookEntry extends Record<string, unknown> {
  id: string;
  name: string;
  url: string;
  events: string[];
  createdAt: Date;
  /** Since when nothing is sent to it, and why: paused, failing, gone. */
  restsSince: Date | null;
  restsFor: string | null;
  failingSince: Date | null;
  /** Until when the former secret signs as well. */
  formerUntil: Date | null;
}

/** All webhooks, the newest first. */
export function webhookList({ payload }: Pick<PayloadRequest, 'payload'>): Promise<WebhookEntry[]> {
  return query<WebhookEntry>(
    { payload },
    sql`SELECT id, name, url, events, created_at AS "createdAt", disabled_at AS "restsSince", disabled_reason AS "restsFor",
          failing_since AS "failingSince", CASE WHEN former_until > now() THEN former_until END AS "formerUntil"
        FROM webhooks ORDER BY id DESC LIMIT 200`,
  );
}

/** One sending in the log. */
export interface DeliveryEntry extends Record<string, unknown> {
  id: string;
  event: string;
  at: Date;
  status: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  code: number | null;
  milliseconds: number | null;
  /** `status`, `redirect`, `timeout`, `resting`, or what the system calls it: ECONNREFUSED. */
  problem: string | null;
  triedAt: Date | null;
}

/** What was sent to a webhook last, the newest first. */
export function deliveryList({ payload }: Pick<PayloadRequest, 'payload'>, webhook: string, limit = 50): Promise<DeliveryEntry[]> {
  return query<DeliveryEntry>(
    { payload },
    sql`SELECT id, event, at, status, attempts, code, milliseconds, problem, tried_at AS "triedAt"
        FROM webhook_deliveries WHERE webhook_id = ${webhook} ORDER BY id DESC LIMIT ${limit}`,
  );
}
