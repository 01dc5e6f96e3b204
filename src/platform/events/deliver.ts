import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../command/inTransaction';
import { query, sql } from '../command/query';
import type { Subscriber } from './definitions';

/** An event as it lies in a queue. */
export interface QueuedEvent {
  id: string;
  name: string;
  at: string;
  data: Record<string, unknown>;
}

/**
 * Hands an event to a subscriber. The receipt is unique by event and subscriber and lies in the same transaction
 * as what the subscriber writes: either both last, and a second delivery changes nothing, or neither does.
 */
export async function deliver(payload: Payload, subscriber: Subscriber, event: QueuedEvent): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const fresh = await query(
      req,
      sql`INSERT INTO event_receipts (event, subscriber) VALUES (${event.id}, ${subscriber.key})
          ON CONFLICT DO NOTHING RETURNING event`,
    );
    if (fresh.length === 0) return;
    await subscriber.handle(req, { ...event, at: new Date(event.at) } as never);
  });
}

/** Forgets receipts of events that no queue can hold any more. */
export async function sweepReceipts(payload: Payload): Promise<void> {
  await query({ payload }, sql`DELETE FROM event_receipts WHERE at < now() - interval '200 days'`);
}
