import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import type { reportReasons } from './reasons';

/** A reported message, without anything that was written. */
export interface MessageReport extends Record<string, unknown> {
  id: string;
  reason: (typeof reportReasons)[number];
  state: 'open' | 'closed';
  /** The place of the reported message. */
  seq: number;
  at: string;
}

const atMost = 200;

/** What was reported, what is open first and the oldest of it first. */
export function reportList({ payload }: Pick<PayloadRequest, 'payload'>): Promise<MessageReport[]> {
  return query<MessageReport>(
    { payload },
    sql`SELECT id, reason, state, seq, to_json(created_at)#>>'{}' AS at FROM conversation_reports
        ORDER BY state = 'closed', created_at LIMIT ${atMost}`,
  );
}
