import type { PayloadRequest } from 'payload';
import { afterCommit } from '../command/afterCommit';
import type { JobData } from '../jobs/definitions';
import { permissionOf, type SocketEvent } from './definitions';

/** Tells all nodes; set by `startRealtime`. The bundled site may have several copies of this module. */
type Publish = (people: readonly string[], name: string, data: JobData, body?: unknown) => void;

const key = Symbol.for('mentora.realtime');
const shared = globalThis as { [key]?: Publish };

/** Has what is told from now on published by this, or by nobody. */
export function publishBy(publish: Publish | undefined): void {
  shared[key] = publish;
}

/**
 * Tells people's open pages something, once the transaction of `req` is committed. It may be lost with a connection:
 * whoever must know asks the database when it is back. A program without sockets (`npm run seed`) tells nobody.
 * `body`: what the event's `load` would read, where who tells has it at hand: this node then does not read it.
 */
export function tell<Data extends JobData>(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  people: readonly string[],
  event: SocketEvent<Data>,
  data: Data,
  body?: unknown,
): void {
  permissionOf(event);
  if (people.length > 0) afterCommit(req, () => shared[key]?.(people, event.name, data, body));
}
