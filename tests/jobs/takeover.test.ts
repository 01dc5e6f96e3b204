import { defineJob, sendJob } from '@mentora/platform/jobs';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createLocalReq } from 'payload';
import { afterEach, expect, it } from 'vitest';
import { testPlatform } from '../support/platform';

const slow = defineJob<{ thing: string }>({ name: 'test.slow', run: () => Promise.resolve() });
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts a worker whose jobs take so long, and answers it once it has said something. */
async function worker(milliseconds: number, until: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/jobs/workerProcess.ts', String(milliseconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(until)) resolve();
    });
    child.once('close', () => reject(new Error(`The worker ended: ${said}`)));
  });
  return child;
}

it('takes over the work of a worker that was killed, and does it once', { timeout: 120_000 }, async () => {
  const { payload, db } = await testPlatform();
  await db.query('CREATE TABLE noted (thing text, pid integer)');
  Object.assign(payload.config.custom.mentora as object, { jobs: [slow] });
  await sendJob(await createLocalReq({}, payload), slow, { thing: 'a' });

  const first = await worker(3_600_000, 'begun a');
  const other = await worker(0, 'ready');
  first.kill('SIGKILL');
  await once(first, 'close');

  await expect
    .poll(async () => (await db.query('SELECT thing, pid FROM noted')).rows, { timeout: 60_000, interval: 500 })
    .toEqual([{ thing: 'a', pid: other.pid }]);
});
