import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { unsealed } from '../crypto/seal';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** What the number of a person is encrypted for. */
export const boundTo = (kind: 'phone-number' | 'phone-code', person: string) => [kind, person] as const;

/** A person's verified number, or null: one that cannot be read is as if it were not there. */
export async function numberOf(req: Req, person: string): Promise<string | null> {
  const [row] = await query<{ sealed: string }>(req, sql`SELECT sealed FROM phone_numbers WHERE person_id = ${person}`);
  return row ? unsealed(row.sealed, boundTo('phone-number', person)) : null;
}

/** What the page of the account shows: the verified number, and one that waits for its code. */
export async function ownNumber(req: Req, person: string): Promise<{ number: string | null; asked: string | null }> {
  const [row] = await query<{ sealed: string }>(
    req,
    sql`SELECT sealed FROM phone_codes WHERE person_id = ${person} AND expires_at > now()`,
  );
  return { number: await numberOf(req, person), asked: row ? unsealed(row.sealed, boundTo('phone-code', person)) : null };
}
