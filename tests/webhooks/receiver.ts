import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What another site got. */
export interface Letter {
  headers: IncomingHttpHeaders;
  body: string;
}

/** What it does with the next letters instead of taking them: a status, or what breaks. */
export type Trouble = number | 'hang' | 'close';

/** A real site that takes what webhooks send. */
export interface Receiver {
  url: string;
  letters: Letter[];
  troubles: Trouble[];
  stop: () => Promise<void>;
}

/** Starts a site that takes what it is sent, but for the troubles it is told of. */
export async function receiver(): Promise<Receiver> {
  const letters: Letter[] = [];
  const troubles: Trouble[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      letters.push({ headers: request.headers, body });
      const trouble = troubles.shift();
      if (trouble === 'hang') return;
      if (trouble === 'close') return void request.socket.destroy();
      response.writeHead(trouble ?? 204, trouble === 302 ? { location: `${url}/elsewhere` } : {}).end();
    });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    letters,
    troubles,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}
