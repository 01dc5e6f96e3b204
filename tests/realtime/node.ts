import { startRealtime } from '@mentora/platform/realtime';
import { createHttpServer, listen } from '@mentora/platform/runtime/http';
import { siteUpgrades } from '@mentora/platform/runtime/siteUpgrades';
import type { AddressInfo } from 'node:net';
import type { Payload } from 'payload';
import { logInsOf } from '@/collections/sessions/logIns';

/** A node of the site as far as sockets go: its real server, on a port of its own. */
export interface SocketNode {
  url: string;
  close: () => Promise<void>;
}

/** Starts the sockets of this process behind its real HTTP server. What is no socket is not this node's to answer. */
export async function startNode(payload: Payload): Promise<SocketNode> {
  const closeSockets = await startRealtime(payload, logInsOf(payload));
  const { server, drain } = createHttpServer({
    handle: (_, response) => Promise.resolve(void response.writeHead(404).end()),
    upgraders: [siteUpgrades],
  });
  await listen(server, 0, ['127.0.0.1']);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await closeSockets();
      await drain(AbortSignal.abort());
    },
  };
}
