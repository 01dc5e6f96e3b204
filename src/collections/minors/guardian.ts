import { MentoraError, query, sql, type Locale } from '@mentora/platform';
import { seal, sealedColumn, unsealed, type BoundTo } from '@mentora/platform/crypto';
import type { PayloadRequest } from 'payload';
import { readGuardianLink } from './guardianLink';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** How many days an account waits for its guardian before it is erased. */
export const waitingDays = 30;

/** The guardian of a person, and how it stands. */
export interface Guardian {
  id: string;
  person: string;
  /** Of the person, the first name alone: the address may be a stranger's. */
  name: string;
  /** Null where it cannot be read. */
  address: string | null;
  locale: Locale;
  agreedAt: Date | null;
  /** When the account is erased if nobody agrees. */
  until: Date;
  /** The person has come to the age of consent: nobody else is asked any more. */
  decidesAlone: boolean;
  /** SMS and WhatsApp are allowed. */
  phone: boolean;
  /** The words that were agreed to, as they were then. */
  given: string[];
}

interface Row extends Omit<Guardian, 'address' | 'agreedAt' | 'until'>, Record<string, unknown> {
  sealed: string;
  agreedAt: string | null;
  until: string;
}

const boundTo = (id: string): BoundTo => ['guardian', id];

/** An address as it is kept in the row with this id. */
export function sealGuardian(address: string, id: string): string {
  return seal(address, boundTo(id));
}

/** An address that was kept so; null where it cannot be read. */
export function openGuardian(sealed: string, id: string): string | null {
  return unsealed(sealed, boundTo(id));
}

/** The guardian that a condition on `guardians g` finds. */
async function guardianWhere(req: Req, where: ReturnType<typeof sql>): Promise<Guardian | null> {
  const [row] = await query<Row>(
    req,
    sql`SELECT g.id, g.person_id AS person, split_part(btrim(u.name), ' ', 1) AS name, g.sealed, g.locale,
          g.agreed_at AS "agreedAt", g.waiting_since + make_interval(days => ${waitingDays}) AS until,
          g.needed_until <= current_date AS "decidesAlone",
          EXISTS (SELECT FROM consents c WHERE c.person_id = g.person_id AND c.purpose = 'guardianPhone' AND c.withdrawn_at IS NULL) AS phone,
          ARRAY(SELECT c.wording FROM consents c
            WHERE c.person_id = g.person_id AND c.given_by = 'guardian' AND c.withdrawn_at IS NULL ORDER BY c.id) AS given
        FROM guardians g JOIN users u ON u.id = g.person_id WHERE ${where}`,
  );
  if (!row) return null;
  const { sealed, agreedAt, until, ...rest } = row;
  return { ...rest, address: openGuardian(sealed, row.id), agreedAt: agreedAt ? new Date(agreedAt) : null, until: new Date(until) };
}

/** The guardian of a person; null for whoever needs none. */
export function guardianOf(req: Req, person: string): Promise<Guardian | null> {
  return guardianWhere(req, sql`g.person_id = ${person}`);
}

/** The guardian that a link of a mail was made for; null where the account, or this guardian of it, is no more. */
export async function guardianByLink(req: Req, link: string): Promise<Guardian | null> {
  const id = readGuardianLink(req.payload, link);
  return id === null ? null : guardianWhere(req, sql`g.id = ${id}`);
}

/**
 * The guardian behind a link, with the account held until the transaction ends: what a guardian, the person and the
 * clock decide at the same moment comes one after the other. Throws 404 `guardianLinkGone`, and 403 `guardianIsOneself`
 * where the person of the account is who holds the link.
 */
export async function holdGuardian(req: PayloadRequest, link: string): Promise<Guardian> {
  const id = readGuardianLink(req.payload, link);
  await query(req, sql`SELECT FROM users u JOIN guardians g ON g.person_id = u.id WHERE g.id = ${id} FOR UPDATE OF u`);
  const guardian = await guardianByLink(req, link);
  if (!guardian) throw new MentoraError('guardianLinkGone', { status: 404 });
  if (String(req.user?.id) === guardian.person) throw new MentoraError('guardianIsOneself', { status: 403 });
  return guardian;
}

export const guardianTexts = sealedColumn({ key: 'guardians', table: 'guardians', kind: 'guardian' });
