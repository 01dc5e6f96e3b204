import type { RedisClientType } from '@redis/client';
import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { atStop } from '../runtime/stopping';
import { settings } from '../settings';

/** Something costly that is read by many and is the same for all of them. */
export interface CachedRead {
  /** What is forgotten together. */
  group: string;
  /** What tells it from the others of its group. */
  key: unknown;
  /** How long it may be told at most, where nobody says that it has changed. */
  seconds: number;
}

let opened: { url: string; client: Promise<RedisClientType> } | undefined;

/**
 * Reads something at most once in a while for all nodes, where `REDIS_URL` is set; else, and while Redis is away, as if
 * this were not here. Only for what everybody may know, and what JSON can hold.
 */
export async function cachedRead<T>(payload: Payload, { group, key, seconds }: CachedRead, load: () => Promise<T>): Promise<T> {
  const client = await readyClient(payload);
  if (!client) return load();
  let place: string;
  try {
    // A reading that began before a change is kept under the version of then, which nobody asks for any more.
    const version = (await client.get(versionOf(group))) ?? '0';
    place = `${nameOf(group)}:${version}:${createHash('sha256').update(JSON.stringify(key)).digest('base64url')}`;
    const found = await client.get(place);
    if (found !== null) return JSON.parse(found) as T;
  } catch (err) {
    payload.logger.warn({ err, msg: 'Redis does not answer; it is read from the database' });
    return load();
  }
  const value = await load();
  client.set(place, JSON.stringify(value), { EX: seconds }).catch(() => undefined);
  return value;
}

/** Forgets what was read of a group, on every node. */
export function forgetCached(payload: Payload, group: string): void {
  void readyClient(payload)
    .then((client) => client?.incr(versionOf(group)))
    .catch((err: unknown) => payload.logger.warn({ err, msg: 'Redis does not answer; what it holds is told a little longer' }));
}

/** Two sites may share a Redis. */
const nameOf = (group: string) => `mentora:${settings().url}:${group}`;
const versionOf = (group: string) => `${nameOf(group)}:version`;

/** The client, where there is one that answers now. */
async function readyClient(payload: Payload): Promise<RedisClientType | undefined> {
  const { redisUrl } = settings();
  if (!redisUrl) return undefined;
  if (opened?.url !== redisUrl) opened = { url: redisUrl, client: open(redisUrl, payload) };
  const client = await opened.client;
  return client.isReady ? client : undefined;
}

async function open(url: string, payload: Payload): Promise<RedisClientType> {
  const { createClient } = await import('@redis/client');
  const client = createClient({
    url,
    // Nobody waits for Redis: what it does not tell at once is read where it lies.
    disableOfflineQueue: true,
    socket: { connectTimeout: 2_000, reconnectStrategy: (tries) => Math.min(tries * 200, 5_000) },
    commandOptions: { timeout: 500 },
  }) as unknown as RedisClientType;
  let told = false;
  client.on('error', (err: unknown) => {
    if (!told) payload.logger.warn({ err, msg: 'Redis is away; everything is read from the database until it is back' });
    told = true;
  });
  client.on('ready', () => (told = false));
  atStop('The cache', () => Promise.resolve(client.destroy()));
  const first = client.connect().then(
    () => undefined,
    () => undefined,
  );
  // The first one waits a moment for it, and no longer.
  await Promise.race([first, new Promise((resolve) => setTimeout(resolve, 500).unref())]);
  return client;
}
