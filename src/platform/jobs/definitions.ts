import type { Payload } from 'payload';

/**
 * What a job or an event carries: ids and figures, never what a person wrote. A job is copied, kept for days and
 * shown to administrators; whoever works on it reads the text where it lies.
 */
export type JobData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One try of a job. */
export interface JobRun<Data extends JobData = JobData> {
  payload: Payload;
  data: Data;
  /** The same at each try: what makes an outside effect once-only. */
  id: string;
  /** 1 at first. */
  attempt: number;
  /** Aborts when the job is taken from this process: it stops, or took too long. */
  signal: AbortSignal;
}

/** Work done in the background, at least once, by whichever process has the role "worker". */
export interface Job<Data extends JobData = JobData> {
  /** `mail.send`: what is worked on, and the verb. */
  name: string;
  // A method, so that jobs of any data are jobs: the data comes back as it was sent.
  run(this: void, run: JobRun<Data>): Promise<void>;
  /** At how many places at once in one process; 1 if not given. */
  atOnce?: number;
  /** How many of those that wait a place takes at a time, to work on them at the same time; 1 if not given. */
  batch?: number;
  /**
   * Does a whole batch in one go, where that is less work: all of it, or nothing where it throws. They are then done
   * by `run`, one after the other, so that the one that fails holds no other back.
   */
  runTogether?(this: void, runs: readonly JobRun<Data>[]): Promise<void>;
  /** Tries after the first, at growing distances; 12, about a day and a half, if not given. */
  retries?: number;
  /**
   * Jobs of one `order` are done one after the other, as they were asked for; one that is to be tried again holds
   * those after it back. It must settle what fails for good by itself: a job that failed at every try holds back too.
   */
  inOrder?: true;
  /** Longest a try may take, in seconds; 15 minutes if not given. */
  seconds?: number;
}

/** Something to do at certain times, once over all processes. */
export interface Tick {
  key: string;
  /** When: a cron expression of five fields, in UTC unless `timeZone` says otherwise. */
  cron: string;
  timeZone?: string;
  /** What a time means that came while nothing ran: it is made up for (once, however many were missed) or over. */
  missed: 'makeUp' | 'skip';
  /** `at` is the time on the clock, not the time of this try. It is tried again where it fails. */
  run: (payload: Payload, at: Date) => Promise<unknown>;
}

/** Makes a job with its data typed; it has to be in the registry `jobs` to be worked on. */
export function defineJob<Data extends JobData>(job: Job<Data>): Job<Data> {
  return job;
}
