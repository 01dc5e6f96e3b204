import type { Payload } from 'payload';
import type { ConstructorOptions, Job as BossJob, JobResult, PgBoss } from 'pg-boss';
import { atStop } from '../runtime/stopping';
import { openWorker } from './boss';
import type { JobData, JobRun } from './definitions';
import { worksOf, type Work } from './queues';
import { startTicks } from './ticks';

/** Longest that a stop waits for jobs under way; what is not done by then is done again elsewhere. */
const patience = 4_000;

/**
 * Works on everything that waits, until the process stops, and keeps the clock of the ticks. Any number of
 * processes may: a job is given to one of them at a time. Answers how to stop early.
 */
export async function startWorker(payload: Payload, options: Partial<ConstructorOptions> = {}): Promise<() => Promise<void>> {
  const boss = await openWorker(payload, options);
  for (const work of worksOf(payload.config)) {
    const places: string[] = [];
    for (let place = 0; place < work.atOnce; place += 1) await takePlace(boss, payload, work, places);
  }
  const stopTicks = startTicks(payload);
  const stop = async () => {
    await stopTicks();
    await boss.stop({ graceful: true, timeout: patience });
  };
  atStop('Background work', stop);
  return stop;
}

/** One of the places at which jobs of a queue are worked on: after each batch it looks for the next without waiting. */
async function takePlace(boss: PgBoss, payload: Payload, work: Work, places: string[]): Promise<void> {
  const settings = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 10, batchSize: work.batch, perJobResults: true } as const;
  const place: string = await boss.work<JobData>(work.queue, settings, (jobs) => {
    boss.notifyWorker(place);
    return runJobs(payload, work, jobs, async (done) => {
      await boss.complete(work.queue, done);
      places.forEach((each) => boss.notifyWorker(each));
    });
  });
  places.push(place);
}

/** From so many milliseconds on, what a batch has done is told the queue without waiting for the rest of it. */
const longestTogether = 1_000;

type Tell = (done: BossJob<JobData>[]) => Promise<unknown>;

/** Does one try of each of some jobs of a queue, and answers what came of each. */
export async function runJobs(
  payload: Payload,
  work: Work,
  jobs: readonly BossJob<JobData>[],
  tell: Tell = () => Promise.resolve(),
): Promise<JobResult[]> {
  if (!work.runTogether) return runEach(payload, work, jobs, tell);
  if (jobs.length > 1 && (await runTogether(payload, work, jobs))) return jobs.map(({ id }) => ({ id, status: 'completed' }));
  const results: JobResult[] = [];
  // Each may hold a connection: at the same time they could wait for each other's.
  for (const job of jobs) results.push(await runJob(payload, work, job));
  return results;
}

/**
 * Does jobs at the same time. One that takes long, for a mail server that is silent say, holds back none that wait for
 * the others of its batch.
 */
async function runEach(payload: Payload, work: Work, jobs: readonly BossJob<JobData>[], tell: Tell): Promise<JobResult[]> {
  const done: BossJob<JobData>[] = [];
  let isLate = false;
  // Where it cannot be told now, it is told with the others.
  const tellDone = () => void (done.length > 0 && tell(done.splice(0)).catch(() => undefined));
  const late = setTimeout(() => {
    isLate = true;
    tellDone();
  }, longestTogether);
  try {
    return await Promise.all(
      jobs.map(async (job) => {
        const result = await runJob(payload, work, job);
        if (result.status === 'completed') done.push(job);
        if (isLate) tellDone();
        return result;
      }),
    );
  } finally {
    clearTimeout(late);
  }
}

function runOf(payload: Payload, { id, data, retryCount, signal }: BossJob<JobData>): JobRun {
  return { payload, data, id, attempt: retryCount + 1, signal };
}

/** Answers whether they were done; where not, nothing was. */
async function runTogether(payload: Payload, work: Work, jobs: readonly BossJob<JobData>[]): Promise<boolean> {
  try {
    await work.runTogether?.(jobs.map((job) => runOf(payload, job)));
    return true;
  } catch (err) {
    payload.logger.warn({ err, queue: work.queue, jobs: jobs.length, msg: 'Jobs failed together, and are done one by one' });
    return false;
  }
}

/** Does one try of one job. What it throws is logged and kept with the job, which is tried again. */
async function runJob(payload: Payload, { queue, run }: Work, job: BossJob<JobData>): Promise<JobResult> {
  const { id } = job;
  const one = runOf(payload, job);
  try {
    await run(one);
    return { id, status: 'completed' };
  } catch (err) {
    payload.logger.warn({ err, queue, job: id, attempt: one.attempt, msg: 'A job failed and will be tried again' });
    return { id, status: 'failed', output: err };
  }
}
