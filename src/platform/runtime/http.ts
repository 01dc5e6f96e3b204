import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { peerHeader } from '../http/clientAddress';
import { inRequest, nameRequest, requestIdHeader } from '../http/requestId';
import { refuseHugeBody } from './boundBody';
import { inAddress } from './ports';
import { readableAddress } from './readableAddress';
import { hasCode, StartError } from './StartError';

/** Sees every request before the site does, and may change how its response is written, or answer it (`true`). */
export type Wrapper = (request: IncomingMessage, response: ServerResponse) => boolean | void;

/** Takes an upgrade (a WebSocket) and answers true, or leaves it to the next. */
export type Upgrader = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

export interface HttpServerOptions {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  wrappers?: Wrapper[];
  /** Asked in turn until one takes the upgrade; what nobody takes is refused. */
  upgraders?: Upgrader[];
  /** Sees each request that was answered, or whose client has gone. */
  observe?: (request: IncomingMessage, response: ServerResponse, milliseconds: number) => void;
}

/** The one HTTP server of the process, and how to end it. */
export interface HttpServer {
  server: Server;
  /** Takes no new connection, lets running requests end, and cuts them when there is no more time. */
  drain: (hurry: AbortSignal) => Promise<void>;
}

/** Makes the HTTP server; `listen` starts it. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { handle, wrappers = [], upgraders = [], observe } = options;
  const upgraded = new Set<Duplex>();
  const server = createServer((request, response) => {
    // Over whatever the client has sent: limits and trusted proxies stand on it.
    request.headers[peerHeader] = request.socket.remoteAddress ?? '';
    request.url = readableAddress(request.url ?? '/');
    const id = nameRequest(request);
    response.setHeader(requestIdHeader, id);
    const begun = performance.now();
    response.once('close', () => observe?.(request, response, performance.now() - begun));
    if (refuseHugeBody(request, response)) return;
    inRequest(id, () => {
      if (wrappers.some((wrap) => wrap(request, response))) return;
      handle(request, response).catch((error: unknown) => {
        console.error(error);
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
        response.end();
      });
    });
  });
  server.on('upgrade', (request, socket, head) => {
    upgraded.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => upgraded.delete(socket));
    if (upgraders.some((take) => take(request, socket, head))) return;
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  });
  return {
    server,
    drain: async (hurry) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A socket has no end to wait for.
      for (const socket of upgraded) socket.destroy();
      // Connections are kept alive between requests: each is closed once it has nothing to do.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const cut = () => server.closeAllConnections();
      if (hurry.aborted) cut();
      hurry.addEventListener('abort', cut);
      await closed;
      clearInterval(sweep);
    },
  };
}

/** Listens on the first of these hosts that this machine has. */
export async function listen(server: Server, port: number, hosts: (string | undefined)[]): Promise<void> {
  for (const [index, host] of hosts.entries()) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port, host }, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const isLast = index === hosts.length - 1;
      if (isLast || !hasCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT')) throw cannotListen(error, port, host);
    }
  }
}

/** The sentence for a port or host on which this process cannot listen. */
export function cannotListen(error: unknown, port: number, host: string | undefined): unknown {
  if (hasCode(error, 'EADDRINUSE')) {
    return new StartError(
      `Port ${port} is taken by another program (perhaps another Mentora). ` +
        `Stop that one, or choose another port: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
    );
  }
  if (hasCode(error, 'EACCES')) {
    return new StartError(`Port ${port} is reserved for root. Choose one from 1024 on with PORT.`);
  }
  if (hasCode(error, 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAFNOSUPPORT', 'EAI_AGAIN')) {
    return new StartError(`This machine has no address ${inAddress(host ?? '')}: check HOST.`);
  }
  return error;
}
