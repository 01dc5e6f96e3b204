import { query, sql } from '@mentora/platform';
import { isSuspended } from '@mentora/platform/suspensions';
import type { PayloadRequest } from 'payload';

/** Who looks after relations: administrators who may act. */
export async function administrators(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`SELECT DISTINCT r.parent_id AS id FROM users_roles r WHERE r.value = 'administrateur' AND NOT ${isSuspended(sql`r.parent_id`)}`,
  );
  return rows.map(({ id }) => id);
}
