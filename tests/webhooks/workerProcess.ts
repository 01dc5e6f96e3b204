/** A worker process for `webhooks.test.ts`: it works on what waits until it is killed. */
import { startWorker } from '@mentora/platform/jobs';
import { openPayload } from '../../scripts/openPayload';

const payload = await openPayload();
Object.assign(payload.config.custom.mentora as object, { ticks: [] });
await startWorker(payload);
process.stdout.write('ready\n');
