import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID' | 'user'>;

/** The devices of a person that are told: the id of each, with the host of its service. */
export function devicesOf(req: Req, person: string): Promise<{ id: string; service: string }[]> {
  return query<{ id: string; service: string }>(
    req,
    sql`SELECT id, service FROM push_subscriptions WHERE person_id = ${person} ORDER BY id`,
  );
}

/** Whether the device behind the request is told. */
export async function isThisDeviceTold(req: Req): Promise<boolean> {
  const { sessionId = null } = (req.user ?? {}) as unknown as { sessionId?: string };
  const found = await query(req, sql`SELECT FROM push_subscriptions WHERE session_id = ${sessionId}`);
  return found.length > 0;
}
