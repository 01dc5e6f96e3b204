/** A process of the drill, `web` or `worker`: it says where it listens, or that it works, and ends by being killed. */
import { startWorker } from '@mentora/platform/jobs';
import { startRealtime } from '@mentora/platform/realtime';
import { createHttpServer, listen } from '@mentora/platform/runtime/http';
import { siteUpgrades } from '@mentora/platform/runtime/siteUpgrades';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { logInsOf } from '@/collections/sessions/logIns';
import { openPayload } from '../../scripts/openPayload';
import { addBells, ring, type Temper } from './bells';

const [role, temper = '{}'] = process.argv.slice(2);

const payload = await openPayload();
addBells(payload, JSON.parse(temper) as Temper);
if (role === 'worker') {
  await startWorker(payload);
  process.stdout.write('ready\n');
} else {
  await startRealtime(payload, logInsOf(payload));
  const { server } = createHttpServer({
    handle: async (request, response) => {
      const { bell, people } = (await json(request)) as { bell: string; people: string[] };
      await ring(payload, bell, people);
      response.end('rung');
    },
    upgraders: [siteUpgrades],
  });
  await listen(server, 0, ['127.0.0.1']);
  process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
}
