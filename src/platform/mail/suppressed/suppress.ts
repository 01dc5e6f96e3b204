import type { Payload, PayloadRequest } from 'payload';
import { texts } from '../../command/lists';
import { query, sql } from '../../command/query';
import { keyOf } from '../../limits/consume';
import { maskAddress } from '../address';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** The digest by which an address is known here. */
export function addressKey(payload: Payload, address: string): string {
  return keyOf({ payload }, 'suppressed', address.trim().toLowerCase());
}

/** Sends nothing to an address any more. */
export async function suppress(
  req: Req,
  address: string,
  reason: 'bounce' | 'complaint' | 'stop',
  masked = maskAddress(address),
): Promise<void> {
  await query(
    req,
    sql`INSERT INTO suppressed_addresses (id, key, address, reason)
        VALUES (uuidv7(), ${addressKey(req.payload, address)}, ${masked}, ${reason}) ON CONFLICT (key) DO NOTHING`,
  );
}

/** Whether no mail goes to an address. */
export async function isSuppressed(req: Req, address: string): Promise<boolean> {
  return (await suppressedAmong(req, [address])).has(address);
}

/** Those of some addresses to which no mail goes. */
export async function suppressedAmong(req: Req, addresses: readonly string[]): Promise<Set<string>> {
  const keyed = addresses.map((address) => ({ address, key: addressKey(req.payload, address) }));
  const found = await query<{ key: string }>(
    req,
    sql`SELECT key FROM suppressed_addresses WHERE key = ANY (${texts(keyed.map(({ key }) => key))})`,
  );
  const keys = new Set(found.map(({ key }) => key));
  return new Set(keyed.filter(({ key }) => keys.has(key)).map(({ address }) => address));
}
