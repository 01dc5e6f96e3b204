import type { PayloadRequest } from 'payload';
import { uuids } from '../command/lists';
import { query, sql } from '../command/query';
import type { Locale } from '../i18n/locales';
import { mayBeOffered } from '../minors/standing';
import { sealGiver } from './giver';
import { guardianPurposes, guardianWordings, wordings, type GuardianPurpose, type Purpose } from './purposes';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Whether a person agrees to something now: of a minor it counts as far as the guardian allows it. */
export async function agreesTo(req: Req, person: string, purpose: Purpose): Promise<boolean> {
  return (await agreeingTo(req, [person], purpose)).has(person);
}

/** Those of some people who agree to something now, as far as their guardians allow it. */
export async function agreeingTo(req: Req, people: readonly string[], purpose: Purpose): Promise<Set<string>> {
  const found = await query<{ person: string }>(
    req,
    sql`SELECT person_id AS person FROM consents
        WHERE person_id = ANY (${uuids(people)})
          AND purpose = ${purpose} AND withdrawn_at IS NULL
          AND ${mayBeOffered(sql`consents.person_id`, purpose)}`,
  );
  return new Set(found.map(({ person }) => person));
}

/** Takes down that a person agrees to the words of today, in a language. Said twice, it is one consent. */
export async function takeConsent(req: Req, person: string, purpose: Purpose, locale: Locale): Promise<void> {
  const { version, [locale]: wording } = wordings[purpose];
  await query(
    req,
    sql`INSERT INTO consents (person_id, purpose, version, locale, wording, given_by)
        VALUES (${person}, ${purpose}, ${version}, ${locale}, ${wording}, 'page')
        ON CONFLICT (person_id, purpose) WHERE withdrawn_at IS NULL DO NOTHING`,
  );
}

/** Whether something may be asked of a person at all: of minors less is. */
export async function isOffered(req: Req, person: string, purpose: Purpose): Promise<boolean> {
  const [row] = await query<{ offered: boolean }>(req, sql`SELECT ${mayBeOffered(person, purpose)} AS offered`);
  return row!.offered;
}

/** Takes down that the guardian of a person, at an address, agrees to the words of today. Said twice, it is one consent. */
export async function takeGuardianConsent(
  req: Req,
  { person, guardian, purpose, locale }: { person: string; guardian: string; purpose: GuardianPurpose; locale: Locale },
): Promise<void> {
  const { version, [locale]: wording } = guardianWordings[purpose];
  const [fresh] = await query<{ id: string }>(req, sql`SELECT uuidv7() AS id`);
  const { id } = fresh!;
  await query(
    req,
    sql`INSERT INTO consents (id, person_id, purpose, version, locale, wording, given_by, sealed_giver)
        VALUES (${id}, ${person}, ${purpose}, ${version}, ${locale}, ${wording}, 'guardian', ${sealGiver(guardian, id)})
        ON CONFLICT (person_id, purpose) WHERE withdrawn_at IS NULL DO NOTHING`,
  );
}

/** Takes down that a guardian agrees no longer: what the person chose by that agreement ends with it. */
export async function endGuardianConsents(req: Req, person: string): Promise<void> {
  for (const purpose of [...guardianPurposes, 'sms', 'whatsapp'] as const) await endConsent(req, person, purpose, 'guardian');
}

/** Takes down that a person agrees no longer: said on a page, by answering STOP, by giving the number up, by a guardian. */
export async function endConsent(
  req: Req,
  person: string,
  purpose: Purpose | GuardianPurpose,
  by: 'page' | 'stop' | 'number' | 'guardian',
): Promise<void> {
  await query(
    req,
    sql`UPDATE consents SET withdrawn_at = now(), withdrawn_by = ${by}
        WHERE person_id = ${person} AND purpose = ${purpose} AND withdrawn_at IS NULL`,
  );
}

/** Gives a consent anew, to the words that it was given to, where the last word was STOP and now is START. */
export async function resumeConsent(req: Req, person: string, purpose: Purpose): Promise<void> {
  await query(
    req,
    sql`INSERT INTO consents (person_id, purpose, version, locale, wording, given_by)
        SELECT person_id, purpose, version, locale, wording, 'start' FROM (
          SELECT * FROM consents WHERE person_id = ${person} AND purpose = ${purpose} ORDER BY id DESC LIMIT 1
        ) last WHERE withdrawn_by = 'stop'
        ON CONFLICT (person_id, purpose) WHERE withdrawn_at IS NULL DO NOTHING`,
  );
}
