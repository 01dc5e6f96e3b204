import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { peerHeader, isTrustedProxy } from './clientAddress';

/** Header by which a request is found again in the log; the server writes it over whatever a client sent. */
export const requestIdHeader = 'x-request-id';

/** Shared by the server and the bundled site, which have a copy of this module each. */
const key = Symbol.for('mentora.requestId');
const shared = globalThis as { [key]?: AsyncLocalStorage<string> };
const ids = (shared[key] ??= new AsyncLocalStorage<string>());

/** Gives a request its id: that of a trusted proxy, else a new one. Nobody else chooses what stands in the log. */
export function nameRequest(request: IncomingMessage): string {
  const given = request.headers[requestIdHeader];
  const peer = request.headers[peerHeader];
  const isGood = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) && typeof peer === 'string' && isTrustedProxy(peer);
  const id = isGood ? given : randomUUID();
  request.headers[requestIdHeader] = id;
  return id;
}

/** Does something as part of a request: what is logged meanwhile carries its id. */
export function inRequest<T>(id: string, work: () => T): T {
  return ids.run(id, work);
}

/** The id of the request that this is done for. */
export function currentRequestId(): string | undefined {
  return ids.getStore();
}
