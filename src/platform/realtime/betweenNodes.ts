import { createAdapter } from '@socket.io/postgres-adapter';
import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { Server, ServerOptions } from 'socket.io';
import { steadyPg } from '../runtime/steadyPg';
import { settings } from '../settings';

/** How nodes tell each other, and how that is ended once there are no sockets any more. */
export interface BetweenNodes {
  adapter: NonNullable<ServerOptions['adapter']>;
  /** Waits until this node hears the others and they have been told of it: what they tell before does not reach its pages. */
  ready: (io: Server) => Promise<void>;
  /** Whether there are surely no other nodes, where that is known without asking anybody. */
  areNone: (io: Server) => Promise<boolean>;
  close: () => Promise<void>;
}

/**
 * Milliseconds. A node says that it is there when it comes and every five seconds, and is taken for gone when it has been
 * silent for so long; one that has come since may not have heard of all.
 */
const silence = 10_000;

/** Nodes tell each other through Redis where `REDIS_URL` is set, else through the database. */
export function betweenNodes(payload: Payload): Promise<BetweenNodes> {
  const { redisUrl } = settings();
  return redisUrl ? throughRedis(payload, redisUrl) : Promise.resolve(throughPostgres(payload));
}

function throughPostgres(payload: Payload): BetweenNodes {
  const pool = new steadyPg.Pool({ connectionString: settings().databaseUrl, max: 3 });
  // What is told may be lost: no notice waits for the disk, nor makes those after it wait.
  pool.on('connect', (client) => void client.query('SET synchronous_commit = off').catch(() => undefined));
  // Whoever listens hears what it has said itself as well.
  const token = randomUUID();
  const heard = new Promise<true>((resolve) => {
    pool.on('connect', (client) => client.on('notification', ({ payload: said }) => said?.includes(token) && resolve(true)));
  });
  const adapter = createAdapter(pool, {
    cleanupInterval: 3_600_000,
    heartbeatTimeout: silence,
    errorHandler: (err) => payload.logger.warn({ err, msg: 'The other nodes could not be told' }),
  });
  const hasHeardAllAt = performance.now() + silence;
  const ready = async (io: Server) => {
    for (const end = performance.now() + silence; performance.now() < end; ) {
      io.serverSideEmit('here', token);
      if (await Promise.race([heard, sleep(100)])) return;
    }
    payload.logger.warn('The other nodes could not be told that this one is there');
  };
  const areNone = async (io: Server) => {
    if (performance.now() < hasHeardAllAt) return false;
    // What has arrived of one that has just come is read first.
    await nextTurn();
    return (await io.sockets.adapter.serverCount()) === 1;
  };
  return { adapter, ready, areNone, close: () => pool.end() };
}

async function throughRedis(payload: Payload, url: string): Promise<BetweenNodes> {
  const [{ createClient }, redis] = await Promise.all([import('@redis/client'), import('@socket.io/redis-streams-adapter')]);
  const client = createClient({ url, socket: { reconnectStrategy: (tries) => Math.min(tries * 200, 5_000) } });
  let isToldOf = false;
  const failed = (err: unknown) => {
    if (!isToldOf) payload.logger.warn({ err, msg: 'Redis is away: each node tells its own pages until it is back' });
    isToldOf = true;
  };
  client.on('error', failed).on('ready', () => (isToldOf = false));
  // The adapter does not wait for what it publishes, and what nobody waits for ends the process where it fails.
  const publish = client.publish.bind(client) as (...told: unknown[]) => Promise<number>;
  Object.assign(client, { publish: (...told: unknown[]) => publish(...told).catch(failed) });
  // While Redis is away each node tells its own pages; the others' ask the database.
  void client.connect().catch(failed);
  // Two sites may share a Redis.
  const name = `mentora:${settings().url}:sockets`;
  const adapter = redis.createAdapter(client, { streamName: name, channelPrefix: name, blockTimeInMs: 2_000 });
  const close = () => {
    isToldOf = true;
    client.destroy();
    return Promise.resolve();
  };
  // To ask Redis is as long a way as to tell it, and fails while it is away.
  return { adapter, ready: () => Promise.resolve(), areNone: () => Promise.resolve(false), close };
}
