/** A node of the site, in a process of its own: the real REST door behind a real HTTP server. It says where it listens, and by which clocks. */
import { createHttpServer, listen } from '@mentora/platform/runtime/http';
import { resolveNearFiles } from '@mentora/platform/runtime/resolveNearFiles';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

resolveNearFiles();
const { REST_POST } = await import('@payloadcms/next/routes');
const { default: config } = await import('../../../payload.config');
const { getPayload } = await import('payload');
const post = REST_POST(config);
await getPayload({ config });

const { server } = createHttpServer({
  handle: async (request, response) => {
    const url = new URL(request.url!, process.env.MENTORA_URL);
    const asked = new Request(url, { method: 'POST', headers: request.headers as Record<string, string>, body: await text(request) });
    const answer = await post(asked, { params: Promise.resolve({ slug: url.pathname.split('/').slice(2) }) });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  },
});
// Nobody closes a connection that the other end is about to use.
server.keepAliveTimeout = 0;
await listen(server, 0, ['127.0.0.1']);
const { port } = server.address() as AddressInfo;
process.stdout.write(`ready http://127.0.0.1:${port} ${Intl.DateTimeFormat().resolvedOptions().timeZone}\n`);
process.stdin
  .on('data', () => {
    const { user, system } = process.cpuUsage();
    process.stdout.write(`cpu ${Math.round((user + system) / 1000)}\n`);
  })
  .on('end', () => process.exit());
