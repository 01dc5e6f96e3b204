import { senderOf } from '@mentora/platform/jobs';
import type { JobData } from '@mentora/platform/jobs';
import { worksOf } from '@mentora/platform/jobs/queues';
import { runJobs } from '@mentora/platform/jobs/work';
import type { Payload } from 'payload';

/**
 * Does everything that waits in the background, and what that causes, until nothing is left that is due. One after
 * the other, so that tests know what comes first; but together what a worker does together.
 */
export async function workThrough(payload: Payload): Promise<void> {
  const boss = await senderOf(payload);
  for (let found = true; found; ) {
    found = false;
    for (const work of worksOf(payload.config)) {
      // What is fetched by hand has no signal: nothing stops it.
      const fetched = await boss.fetch<JobData>(work.queue, { batchSize: 100 });
      const jobs = fetched.map((job) => ({ ...job, signal: new AbortController().signal }));
      for (const batch of work.runTogether && jobs.length > 0 ? [jobs] : jobs.map((job) => [job])) {
        found = true;
        for (const { id, status, output } of await runJobs(payload, work, batch)) {
          const job = batch.find((one) => one.id === id)!;
          await (status === 'completed' ? boss.complete(work.queue, job) : boss.fail(work.queue, job, output as object));
        }
      }
    }
  }
}
