import { sql } from '../command/query';

/** How far along a message is: it only ever moves up. */
const ranks = { queued: 0, kept: 0, sent: 1, delivered: 2, opened: 3, answered: 4, failed: 5, bounced: 6 } as const;

export type Reached = Exclude<keyof typeof ranks, 'queued' | 'kept'>;

/** The status of a row of `message_log` after it was told that it reached this one; null: nothing was told. */
export function movedTo(status: Reached | null) {
  return sql`CASE WHEN ${status ? ranks[status] : -1} > coalesce((${JSON.stringify(ranks)}::jsonb ->> status::text)::int, 99)
                  THEN ${status}::enum_message_log_status ELSE status END`;
}
