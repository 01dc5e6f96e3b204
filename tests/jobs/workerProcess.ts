/** A worker process for `takeover.test.ts`: it says when it begins a job, and how long the job takes is its argument. */
import { query, sql } from '@mentora/platform';
import { defineJob, startWorker } from '@mentora/platform/jobs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPayload } from '../../scripts/openPayload';

const milliseconds = Number(process.argv[2]);

const slow = defineJob<{ thing: string }>({
  name: 'test.slow',
  run: async ({ payload, data }) => {
    process.stdout.write(`begun ${data.thing}\n`);
    await sleep(milliseconds);
    await query({ payload }, sql`INSERT INTO noted (thing, pid) VALUES (${data.thing}, ${process.pid})`);
  },
});

const payload = await openPayload();
Object.assign(payload.config.custom.mentora as object, { jobs: [slow], ticks: [], subscribers: [] });
await startWorker(payload);
process.stdout.write('ready\n');
