import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { endConsent } from '../../consents/consents';

/** Ends what a person has agreed to for a number that is used no more. */
export async function endNumbersConsents(req: PayloadRequest, person: string): Promise<void> {
  for (const purpose of ['sms', 'whatsapp'] as const) await endConsent(req, person, purpose, 'number');
}

/** Forgets one's number, and one that waits for its code. */
export const removeNumber = defineCommand({
  name: 'removeNumber',
  permission: 'account.own',
  input: z.object({}),
  run: async ({ req, person }): Promise<void> => {
    await query(req, sql`DELETE FROM phone_codes WHERE person_id = ${person!.id}`);
    await query(req, sql`DELETE FROM phone_numbers WHERE person_id = ${person!.id}`);
    await endNumbersConsents(req, person!.id);
  },
});
