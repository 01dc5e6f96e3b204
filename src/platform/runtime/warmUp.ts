import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What nearly every visit needs: the start page, the catalogue, signing in, and the API with Payload behind it. */
const pages = ['/', '/exercices', '/connexion', '/api/health'];

/** A site that cannot be warmed within this time is opened all the same. */
const atMost = 5_000;

/**
 * Asks for a few pages before anybody else can. Next loads the code of a page at its first request, and while it does the
 * process answers nobody: those who come first after a start would wait for each other. It asks at a door of its own, on
 * this machine alone, that is gone afterwards. What fails here fails again for a visitor, who is told.
 */
export async function warmUp(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
  { sitePort, signal }: { sitePort: number; signal: AbortSignal },
): Promise<void> {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const within = AbortSignal.any([signal, AbortSignal.timeout(atMost)]);
  try {
    for (const path of pages) {
      // As if it came by the site's own door: pages are written for the address that is asked for.
      const request = get({ host: '127.0.0.1', port, path, headers: { host: `localhost:${sitePort}` }, agent: false, signal: within });
      const [answer] = (await once(request, 'response', { signal: within })) as [IncomingMessage];
      await once(answer.resume(), 'end', { signal: within });
    }
  } catch {
    // Out of time, stopped, or a page that is broken: the site opens as it would have without.
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
