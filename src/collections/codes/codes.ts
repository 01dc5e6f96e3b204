import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { hashToken, newToken } from '../sessions/token';

/** `confirm`: the address given when registering. `change`: a new address. `password`: to choose a new one. */
export type CodePurpose = 'confirm' | 'change' | 'password';

const hoursValid: Record<CodePurpose, number> = { confirm: 72, change: 24, password: 2 };
/** An invitation waits for somebody who does not expect it. */
export const invitationHours = 7 * 24;

interface NewCode {
  userId: string;
  purpose: CodePurpose;
  /** Where it is sent, and what it proves. */
  address: string;
  hours?: number;
}

/** Makes a code that is good once. Earlier ones of the same person and purpose are worth nothing any more. */
export async function issueCode(req: PayloadRequest, { userId, purpose, address, hours }: NewCode): Promise<string> {
  const code = newToken();
  await query(req, sql`DELETE FROM one_time_codes WHERE user_id = ${userId} AND purpose = ${purpose}`);
  await query(
    req,
    sql`INSERT INTO one_time_codes (id, user_id, purpose, code_hash, address, expires_at)
        VALUES (uuidv7(), ${userId}, ${purpose}, ${hashToken(code)}, ${address},
                now() + make_interval(hours => ${hours ?? hoursValid[purpose]}))`,
  );
  return code;
}

export interface TakenCode extends Record<string, unknown> {
  userId: string;
  purpose: CodePurpose;
  address: string;
}

/** Uses a code up. Of two who use one at the same moment, one finds it gone: the row is deleted once. */
export async function takeCode(
  req: PayloadRequest,
  code: string,
  purposes: readonly CodePurpose[],
): Promise<TakenCode | undefined> {
  const [taken] = await query<TakenCode>(
    req,
    sql`DELETE FROM one_time_codes
        WHERE code_hash = ${hashToken(code)} AND expires_at > now()
          AND purpose::text IN (${sql.join(purposes.map((purpose) => sql`${purpose}`), sql`, `)})
        RETURNING user_id AS "userId", purpose, address`,
  );
  return taken;
}

/** The person and address behind a code that is still good, without using it up: for the words of a page. */
export async function peekAtCode(
  req: Pick<PayloadRequest, 'payload'>,
  code: string,
  purposes: readonly CodePurpose[],
): Promise<{ address: string; name: string } | undefined> {
  const [found] = await query<{ address: string; name: string }>(
    { payload: req.payload },
    sql`SELECT c.address, u.name FROM one_time_codes c JOIN users u ON u.id = c.user_id
        WHERE c.code_hash = ${hashToken(code)} AND c.expires_at > now()
          AND c.purpose::text IN (${sql.join(purposes.map((purpose) => sql`${purpose}`), sql`, `)})`,
  );
  return found;
}
