import type { Payload } from 'payload';
import { PgBoss, systemClock, type ConstructorOptions } from 'pg-boss';
import { steadyPg } from '../runtime/steadyPg';
import { isStopping } from '../runtime/stopping';
import { settings } from '../settings';
import { ensureQueues } from './queues';

/** No timer of the queue keeps a program alive that has nothing else to do. */
const patient: ConstructorOptions['clock'] = {
  ...systemClock,
  setInterval: (fn, ms) => setInterval(fn, ms).unref(),
  setTimeout: (fn, ms) => setTimeout(fn, ms).unref(),
};

const senders = new WeakMap<Payload, Promise<PgBoss>>();

/**
 * The sending side of the queues: it works on nothing. What is sent goes by the caller's transaction; what it looks
 * up for itself (its queues, at the first use) goes by a connection of its own, for as many transactions as there are
 * connections may be waiting for it.
 */
export function senderOf(payload: Payload): Promise<PgBoss> {
  let sender = senders.get(payload);
  if (!sender) {
    sender = openSender(payload);
    senders.set(payload, sender);
    // What failed, perhaps for want of a database, is tried again by whoever asks next.
    sender.catch(() => senders.delete(payload));
  }
  return sender;
}

async function openSender(payload: Payload): Promise<PgBoss> {
  const pool = new steadyPg.Pool({ connectionString: settings().databaseUrl, max: 1, idleTimeoutMillis: 5_000, allowExitOnIdle: true });
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    clock: patient,
    migrate: false,
    supervise: false,
    schedule: false,
    queueCacheIntervalSeconds: 3_600,
  });
  boss.on('error', (err) => payload.logger.warn({ err, msg: 'The queues could not be read' }));
  await boss.start();
  await ensureQueues(boss, payload);
  return boss;
}

/** The working side: connections of its own, woken by the database, watching over work that others have dropped. */
export async function openWorker(payload: Payload, options: Partial<ConstructorOptions> = {}): Promise<PgBoss> {
  await senderOf(payload);
  const boss = new PgBoss({
    connectionString: settings().databaseUrl,
    application_name: 'mentora-worker',
    max: 5,
    migrate: false,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 600,
    ...options,
  });
  boss.on('error', (err) => {
    // What was under way at a stop has been left to the others.
    if (!isStopping()) payload.logger.warn({ err, msg: 'The queues could not be worked on' });
  });
  boss.on('warning', ({ message, data }) => payload.logger.warn({ msg: message, data }));
  return boss.start();
}

/** Brings the schema of the queues to the version of the library. For migrations alone. */
export async function migrateQueues(): Promise<void> {
  const boss = new PgBoss({ connectionString: settings().databaseUrl, max: 2, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}
