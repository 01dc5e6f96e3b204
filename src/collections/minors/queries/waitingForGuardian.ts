import { query, sql } from '@mentora/platform';
import { awaitsGuardian } from '@mentora/platform/minors';
import { maskAddress } from '@mentora/platform/mail';
import type { PayloadRequest } from 'payload';
import { openGuardian } from '../guardian';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Whose account waits for a guardian to agree. */
export async function waitingForGuardian(req: Req): Promise<string[]> {
  const rows = await query<{ id: string }>(req, sql`SELECT u.id FROM users u WHERE ${awaitsGuardian(sql`u.id`)} ORDER BY u.id`);
  return rows.map(({ id }) => id);
}

/** The guardian for whom an account waits, as who runs the site may see the address; null where none is waited for. */
export async function awaitedGuardian(req: Req, person: string): Promise<string | null> {
  const [row] = await query<{ id: string; sealed: string }>(
    req,
    sql`SELECT id, sealed FROM guardians WHERE person_id = ${person} AND ${awaitsGuardian(person)}`,
  );
  return row ? maskAddress(openGuardian(row.sealed, row.id) ?? '') : null;
}
