import { query, sql } from '@mentora/platform';
import { shownName } from '@mentora/platform/minors';
import type { PayloadRequest } from 'payload';
import type { Side } from '../mentorships/status';

/** The name of the other of a session, as the person on this side sees it; null for who has left. */
export async function otherName(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { mentor, mentee, side }: { mentor: string | null; mentee: string | null; side: Side },
): Promise<string | null> {
  const [own, other] = side === 'mentor' ? [mentor, mentee] : [mentee, mentor];
  if (!other || !own) return null;
  const [row] = await query<{ name: string }>(req, sql`SELECT ${shownName(sql`${own}::uuid`)} AS name FROM users u WHERE u.id = ${other}`);
  return row?.name ?? null;
}
