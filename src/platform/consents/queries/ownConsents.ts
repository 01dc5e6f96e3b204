import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { purposes, type Purpose } from '../purposes';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Since when a person agrees to each purpose; null where he or she does not. */
export async function ownConsents(req: Req, person: string): Promise<Record<Purpose, Date | null>> {
  const rows = await query<{ purpose: Purpose; at: Date | string }>(
    req,
    sql`SELECT purpose, given_at AS at FROM consents WHERE person_id = ${person} AND withdrawn_at IS NULL`,
  );
  const since = new Map(rows.map(({ purpose, at }) => [purpose, new Date(at)]));
  return Object.fromEntries(purposes.map((purpose) => [purpose, since.get(purpose) ?? null])) as Record<Purpose, Date | null>;
}
