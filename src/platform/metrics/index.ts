import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Payload } from 'payload';
import { query, sql } from '../command/query';
import { countDeadLetters, queueStates } from '../jobs/overview';
import { figures } from './figures';

export { figures } from './figures';

/** Whether an `Authorization` header brings the token. */
export function mayRead(authorization: string | null, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}

/** The figures as Prometheus reads them: this process's own, and those that lie in the database. */
export async function metricsText(payload: Payload): Promise<{ text: string; type: string }> {
  const { registry, jobs, messages, connections } = figures();
  const [queues, dead, sent] = await Promise.all([queueStates(payload), countDeadLetters(payload), messagesOfADay(payload)]);
  for (const state of ['waiting', 'active', 'retrying', 'later'] as const) {
    jobs.set({ state }, queues.reduce((sum, queue) => sum + queue[state], 0));
  }
  jobs.set({ state: 'dead' }, dead);
  messages.reset();
  for (const { channel, status, count } of sent) messages.set({ channel, status }, count);
  const { totalCount, idleCount, waitingCount } = (payload.db as unknown as PostgresAdapter).pool;
  connections.set({ state: 'open' }, totalCount);
  connections.set({ state: 'idle' }, idleCount);
  connections.set({ state: 'waiting' }, waitingCount);
  return { text: await registry.metrics(), type: registry.contentType };
}

function messagesOfADay(payload: Payload): Promise<{ channel: string; status: string; count: number }[]> {
  return query(
    { payload },
    sql`SELECT channel::text AS channel, status::text AS status, count(*)::int AS count FROM message_log
        WHERE created_at > now() - interval '1 day' GROUP BY 1, 2`,
  );
}
