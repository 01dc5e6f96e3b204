import type { Payload } from 'payload';
import { query, sql } from '../command/query';
import { deadLetterQueue } from './queues';

/** How many jobs of one queue there are, by what they do now. */
export interface QueueState {
  queue: string;
  /** Due, and not begun. */
  waiting: number;
  active: number;
  /** Failed at least once, and due later. */
  retrying: number;
  /** Asked for a later time. */
  later: number;
}

/** A job that failed at every try and waits for somebody to look. */
export interface DeadLetter {
  id: string;
  queue: string;
  /** Ids and figures. */
  data: Record<string, unknown>;
  /** What the last try said. */
  error: string;
  tries: number;
  askedAt: Date;
  failedAt: Date;
}

/** The queues in which something is to be done, the fullest first. */
export async function queueStates(payload: Payload): Promise<QueueState[]> {
  return query<QueueState & Record<string, unknown>>(
    { payload },
    sql`SELECT name AS queue,
               count(*) FILTER (WHERE state = 'created' AND start_after <= now())::int AS waiting,
               count(*) FILTER (WHERE state = 'active')::int AS active,
               count(*) FILTER (WHERE state = 'retry')::int AS retrying,
               count(*) FILTER (WHERE state = 'created' AND start_after > now())::int AS later
        FROM pgboss.job WHERE state < 'completed' AND name <> ${deadLetterQueue} AND name NOT LIKE '\\_\\_%'
        GROUP BY name ORDER BY count(*) DESC, name`,
  );
}

/** The dead letters, the newest first. */
export async function deadLetters(payload: Payload, limit = 100): Promise<DeadLetter[]> {
  return query<DeadLetter & Record<string, unknown>>(
    { payload },
    sql`SELECT id, source_name AS queue, data,
               coalesce(source_output ->> 'message', source_output -> 'value' ->> 'message', source_output::text, '') AS error,
               source_retry_count::int + 1 AS tries, source_created_on AS "askedAt", created_on AS "failedAt"
        FROM pgboss.job WHERE name = ${deadLetterQueue} AND state = 'created'
        ORDER BY created_on DESC LIMIT ${limit}`,
  );
}

/** How many dead letters there are. */
export async function countDeadLetters(payload: Payload): Promise<number> {
  const [row] = await query<{ count: number }>(
    { payload },
    sql`SELECT count(*)::int AS count FROM pgboss.job WHERE name = ${deadLetterQueue} AND state = 'created'`,
  );
  return row?.count ?? 0;
}
