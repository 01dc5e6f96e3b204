import type { Payload, PayloadRequest } from 'payload';
import { texts } from '../../command/lists';
import { query, sql } from '../../command/query';
import { numberOf } from '../../phone/numberOf';
import { stopAddress } from '../../phone/stop';
import type { PersonalData } from '../../registries';
import { addressKey } from './suppress';

async function keysOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, person: string): Promise<string[]> {
  const rows = await query<{ email: string }>(
    req,
    sql`SELECT email FROM users WHERE id = ${person} AND email_confirmed_at IS NOT NULL`,
  );
  const number = await numberOf(req, person);
  const addresses = [
    ...rows.map(({ email }) => email),
    ...(number ? (['sms', 'whatsapp'] as const).map((channel) => stopAddress(channel, number)) : []),
  ];
  return addresses.map((address) => addressKey(req.payload, address));
}

const ofKeys = (keys: readonly string[]) => sql`key = ANY (${texts(keys)})`;

/** Whether a person's address or number takes nothing. */
export const suppressedData: PersonalData = {
  collection: 'suppressed-addresses',
  export: async (payload: Payload, person) =>
    query(
      { payload },
      sql`SELECT address, reason, created_at AS "createdAt" FROM suppressed_addresses WHERE ${ofKeys(await keysOf({ payload }, person))}`,
    ),
  erase: async (req, person) => {
    await query(req, sql`DELETE FROM suppressed_addresses WHERE ${ofKeys(await keysOf(req, person))}`);
  },
};
