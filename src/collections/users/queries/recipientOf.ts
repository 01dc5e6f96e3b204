import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Recipient } from '../mails/accountMails';

/** A person as a mail needs one, and whether the address is known to be theirs. */
export interface KnownRecipient extends Recipient, Record<string, unknown> {
  id: string;
  confirmed: boolean;
}

/** The person with an id, for a mail. */
export async function recipientOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  userId: string,
): Promise<KnownRecipient | undefined> {
  const [person] = await query<KnownRecipient>(
    req,
    sql`SELECT id, name, email, locale, time_zone AS "timeZone", email_confirmed_at IS NOT NULL AS confirmed
        FROM users WHERE id = ${userId}`,
  );
  return person;
}
