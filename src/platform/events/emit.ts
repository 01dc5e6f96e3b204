import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { enqueue } from '../jobs/enqueue';
import { eventQueue } from '../jobs/queues';
import { registriesOf } from '../registries';
import type { DomainEvents, EventName } from './definitions';

/**
 * Says that something has happened, in the transaction of `req`: who subscribes hears it after the commit, at
 * least once, or never where it is rolled back. Throws where `req` has no transaction: the event could otherwise
 * be told of something that did not last.
 */
export async function emit<Name extends EventName>(
  req: PayloadRequest,
  name: Name,
  data: DomainEvents[Name],
): Promise<void> {
  if (!(await req.transactionID)) throw new Error(`"${name}" is emitted outside of a transaction`);
  const event = { id: randomUUID(), name, at: new Date().toISOString(), data };
  for (const { key, on } of registriesOf(req.payload.config).subscribers) {
    if (on.includes(name)) await enqueue(req, eventQueue(key), event);
  }
}
