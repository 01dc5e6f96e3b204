import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** An account that an address may sign in to, and the hash of its password. */
export interface AccountAt extends Record<string, unknown> {
  id: string;
  confirmed: boolean;
  hash: string | null;
}

/**
 * The accounts at an address: the one that has confirmed it, and the newest that has not. Registering with an
 * address that is taken makes an account like any other, which can never confirm it: so neither registering
 * nor signing in tells whether an address is known.
 */
export async function accountsAt(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  address: string,
): Promise<{ confirmed?: AccountAt; claimed?: AccountAt }> {
  const rows = await query<AccountAt>(
    req,
    sql`SELECT DISTINCT ON (u.email_confirmed_at IS NOT NULL)
          u.id, u.email_confirmed_at IS NOT NULL AS confirmed, c.hash
        FROM users u LEFT JOIN credentials c ON c.user_id = u.id
        WHERE u.email = ${address}
        ORDER BY u.email_confirmed_at IS NOT NULL, u.created_at DESC, u.id DESC`,
  );
  return { confirmed: rows.find((row) => row.confirmed), claimed: rows.find((row) => !row.confirmed) };
}
