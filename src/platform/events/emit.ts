import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { enqueue, enqueueAll } from '../jobs/enqueue';
import { eventQueue } from '../jobs/queues';
import { registriesOf } from '../registries';
import type { DomainEvents, EventName } from './definitions';

/**
 * Says that something has happened, in the transaction of `req`: who subscribes hears it after the commit, at
 * least once, or never where it is rolled back; one that is `within` hears it now. Throws where `req` has no transaction: the event could otherwise
 * be told of something that did not last.
 */
export async function emit<Name extends EventName>(
  req: PayloadRequest,
  name: Name,
  data: DomainEvents[Name],
): Promise<void> {
  if (!(await req.transactionID)) throw new Error(`"${name}" is emitted outside of a transaction`);
  const [id, at] = [randomUUID(), new Date()];
  for (const { key, on, within, handle } of registriesOf(req.payload.config).subscribers) {
    if (!on.includes(name)) continue;
    if (within) await handle(req, { id, name, at, data } as never);
    else await enqueue(req, eventQueue(key), { id, name, at: at.toISOString(), data });
  }
}

/** The same of many things at once: a thousand are one statement for each who subscribes. */
export async function emitAll<Name extends EventName>(req: PayloadRequest, name: Name, all: readonly DomainEvents[Name][]): Promise<void> {
  if (!(await req.transactionID)) throw new Error(`"${name}" is emitted outside of a transaction`);
  const at = new Date();
  const events = all.map((data) => ({ id: randomUUID(), name, data }));
  for (const { key, on, within, handle } of registriesOf(req.payload.config).subscribers) {
    if (!on.includes(name) || events.length === 0) continue;
    if (within) for (const event of events) await handle(req, { ...event, at } as never);
    else await enqueueAll(req, eventQueue(key), events.map((event) => ({ ...event, at: at.toISOString() })));
  }
}
