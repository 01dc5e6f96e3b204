import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { fromDrizzle, type Db } from 'pg-boss';
import { uuids } from '../command/lists';
import { isId } from '../isId';
import { query, sql } from '../command/query';
import { keyOf } from '../limits/consume';
import { senderOf } from './boss';
import type { Job, JobData } from './definitions';
import { jobQueue } from './queues';

export interface SendOptions {
  /**
   * Two jobs of one name with the same key are one, as long as the first is remembered: a day after it is done. A
   * UUID becomes the job's own id: those of version 7 keep jobs of one transaction in their order.
   */
  key?: string;
  /** Whom or what it is about, for a job that is done in order: kept as a digest. */
  order?: string;
  /** Not before this time. */
  startAfter?: Date;
}


type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Hands work to the background, in the transaction of `req` where it has one: rolled back, it never was. */
export function sendJob<Data extends JobData>(req: Req, job: Job<Data>, data: Data, options: SendOptions = {}): Promise<void> {
  return sendJobs(req, job, [{ data, ...options }]);
}

/** Hands over many jobs of one kind at once. */
export async function sendJobs<Data extends JobData>(
  req: Req,
  { name, inOrder }: Job<Data>,
  jobs: readonly (SendOptions & { data: Data })[],
): Promise<void> {
  const boss = await senderOf(req.payload);
  const queue = jobQueue(name);
  const rows = jobs.map(({ data, ...options }) => ({ data, ...asTheQueueTakes(req, queue, options) }));
  const added = await boss.insert(queue, rows, { db: await transactionOf(req), returnId: inOrder });
  if (inOrder && added?.length) await inThisTurn(req, queue, added);
}

/**
 * The queue dates a job by the beginning of its transaction, which may have waited for another since, for the rows of the
 * same person say: then that one's jobs come first.
 */
async function inThisTurn(req: Req, queue: string, jobs: readonly string[]): Promise<void> {
  // One time for all: among themselves they are in the order of their ids.
  await query(
    req,
    sql`UPDATE pgboss.job SET created_on = (SELECT clock_timestamp()) WHERE name = ${queue} AND id = ANY (${uuids(jobs)})`,
  );
}

/** Puts a job into a queue by the queue's name, in the transaction of `req`. */
export async function enqueue(req: Req, queue: string, data: object, options: SendOptions = {}): Promise<void> {
  const boss = await senderOf(req.payload);
  await boss.send(queue, data, { db: await transactionOf(req), ...asTheQueueTakes(req, queue, options) });
}

/** Puts many jobs into a queue by its name, in the transaction of `req`. */
export async function enqueueAll(req: Req, queue: string, all: readonly object[]): Promise<void> {
  const boss = await senderOf(req.payload);
  await boss.insert(queue, all.map((data) => ({ data })), { db: await transactionOf(req) });
}

function asTheQueueTakes(req: Req, queue: string, { key, order, startAfter }: SendOptions) {
  const id = key && (isId(key) ? key : idFrom(queue, key));
  return { id, startAfter, singletonKey: order && keyOf(req, 'order', order) };
}

/** The transaction that `req` is in, as the queue takes it. */
export async function transactionOf({ payload, transactionID }: Req): Promise<Db | undefined> {
  const id = await transactionID;
  const session = id ? (payload.db as unknown as PostgresAdapter).sessions?.[id] : undefined;
  return session && fromDrizzle(session.db, sql);
}

/** A UUID that is the same for the same key: the primary key of the jobs then makes it once-only. */
function idFrom(queue: string, key: string): string {
  const hex = createHash('sha256').update(`${queue}\n${key}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
