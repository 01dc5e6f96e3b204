import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Upgrader } from './http';

/** Where the site's sockets are opened. */
export const socketPath = '/socket.io/';

type TakeUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Shared by the server and the bundled site, which have a copy of this module each. */
const key = Symbol.for('mentora.upgrades');

const shared = globalThis as { [key]?: TakeUpgrade };

/** Has the site's sockets opened by `take`, or by nobody. */
export function takeUpgrades(take: TakeUpgrade | undefined): void {
  shared[key] = take;
}

/** Hands the opening of a socket to the site, which begins to take them with its first page. */
export const siteUpgrades: Upgrader = (request, socket, head) => {
  if (!request.url?.startsWith(socketPath)) return false;
  if (shared[key]) shared[key](request, socket, head);
  else socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 5\r\n\r\n');
  return true;
};
