import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { seal, unseal } from '../../crypto/seal';
import { MentoraError } from '../../errors';
import { consume } from '../../limits/consume';
import { limits } from '../limits';
import { boundTo } from '../numberOf';
import { maskNumber, numberKey } from '../numbers';
import { endNumbersConsents } from './removeNumber';
import { codeHash } from './askNumber';

/**
 * Verifies the number that a code was sent to. The code is good once, for as many tries as its limit has; they stay
 * counted. Another number than before takes its place, and what was agreed to for that one ends.
 */
export const confirmNumber = defineCommand({
  name: 'confirmNumber',
  permission: 'channel.add',
  input: z.object({ code: z.string('required').trim().transform((code) => code.replace(/\D/g, '')).pipe(z.string().length(6, 'invalidCode')) }),
  prepare: async ({ req, person }) => {
    const [asked] = await query<{ id: string }>(
      { payload: req.payload },
      sql`SELECT id FROM phone_codes WHERE person_id = ${person!.id} AND expires_at > now()`,
    );
    if (!asked) throw new MentoraError('invalidInput', { status: 400, fields: { code: 'invalidCode' } });
    await consume(req, limits.code, [asked.id]);
    return asked;
  },
  run: async ({ req, input: { code }, prepared: { id }, person }): Promise<{ number: string }> => {
    const own = person!.id;
    const [taken] = await query<{ sealed: string }>(
      req,
      sql`DELETE FROM phone_codes WHERE person_id = ${own} AND id = ${id} AND expires_at > now()
            AND code_hash = ${codeHash(req, own, code)} RETURNING sealed`,
    );
    if (!taken) throw new MentoraError('invalidInput', { status: 400, fields: { code: 'wrongCode' } });
    const number = unseal(taken.sealed, boundTo('phone-code', own));
    const key = numberKey(req.payload, number);
    const [former] = await query<{ key: string }>(req, sql`SELECT key FROM phone_numbers WHERE person_id = ${own}`);
    if (former && former.key !== key) await endNumbersConsents(req, own);
    await query(
      req,
      sql`INSERT INTO phone_numbers (person_id, sealed, key, masked)
          VALUES (${own}, ${seal(number, boundTo('phone-number', own))}, ${key}, ${maskNumber(number)})
          ON CONFLICT (person_id) DO UPDATE SET sealed = excluded.sealed, key = excluded.key, masked = excluded.masked,
            verified_at = now()`,
    );
    return { number };
  },
});
