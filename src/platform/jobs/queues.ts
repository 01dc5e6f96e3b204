import type { Payload, SanitizedConfig } from 'payload';
import type { PgBoss, QueueOptions } from 'pg-boss';
import { deliver, type QueuedEvent } from '../events/deliver';
import { registriesOf } from '../registries';
import type { Job, JobRun } from './definitions';

/** Where what has failed at every try waits for an administrator. */
export const deadLetterQueue = 'dead-letters';

const day = 86_400;

/** What every queue has in common. */
const common = {
  // A worker that is gone shows by its silence: others take its jobs over.
  heartbeatSeconds: 10,
  retryBackoff: true,
  retryDelay: 2,
  retryDelayMax: 4 * 3_600,
  retentionSeconds: 30 * day,
  deleteAfterSeconds: day,
} satisfies QueueOptions;

/** A queue with what is done about its jobs. */
export interface Work {
  queue: string;
  run: (run: JobRun) => Promise<unknown>;
  runTogether?: (runs: readonly JobRun[]) => Promise<void>;
  atOnce: number;
  batch: number;
  retries: number;
  seconds: number;
  inOrder?: true;
}

export const jobQueue = (name: string): string => `job.${name}`;
export const eventQueue = (subscriber: string): string => `event.${subscriber}`;
export const tickQueue = (tick: string): string => `tick.${tick}`;

/** All the work that a configuration knows: its jobs, its subscribers and its ticks. */
export function worksOf(config: Pick<SanitizedConfig, 'custom'>): Work[] {
  const { jobs, subscribers, ticks } = registriesOf(config);
  const work = (queue: string, job: Omit<Job, 'name'>): Work => {
    const { run, runTogether, atOnce = 1, batch = 1, retries = 12, seconds = 900, inOrder } = job;
    return { queue, run, runTogether, atOnce, batch, retries, seconds, inOrder };
  };
  return [
    ...jobs.map((job) => work(jobQueue(job.name), job)),
    ...subscribers.filter(({ within }) => !within).map((subscriber) =>
      work(eventQueue(subscriber.key), {
        run: ({ payload, data }) => deliver(payload, subscriber, data as unknown as QueuedEvent),
        atOnce: 2,
      }),
    ),
    // The next time is never far: a tick that keeps failing is left to it.
    ...ticks.map((tick) =>
      work(tickQueue(tick.key), {
        run: async ({ payload, data }) => void (await tick.run(payload, new Date(String(data.at)))),
        retries: 3,
      }),
    ),
  ];
}

/** Makes the queues that the database lacks and brings the others up to date. */
export async function ensureQueues(boss: PgBoss, { config }: Payload): Promise<void> {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  if (!known.has(deadLetterQueue)) {
    await boss.createQueue(deadLetterQueue, { retentionSeconds: 180 * day, retryLimit: 0 });
  }
  for (const { queue, retries, seconds, inOrder } of worksOf(config)) {
    const wanted = { ...common, retryLimit: retries, expireInSeconds: seconds, deadLetter: deadLetterQueue, notify: true };
    const found = known.get(queue) as Record<string, unknown> | undefined;
    if (!found) await boss.createQueue(queue, { ...wanted, policy: inOrder ? 'key_strict_fifo' : 'standard' });
    else if (Object.entries(wanted).some(([key, value]) => found[key] !== value)) await boss.updateQueue(queue, wanted);
  }
}
