import { createSecretKey, randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { texts } from '../command/lists';
import { query, sql } from '../command/query';
import type { EncryptionKey } from '../crypto/keys';
import type { PrivateTexts, Resealed } from '../crypto/privateTexts';
import { currentKeyId, seal, unseal } from '../crypto/seal';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

const boundTo = (person: string) => ['person-key', person] as const;

function opened(sealed: string, person: string): EncryptionKey {
  return { id: 'person', secret: createSecretKey(unseal(sealed, boundTo(person)), 'base64') };
}

/** The keys of these people, as far as they are there: with an account its key is gone. */
export async function personKeys(req: Req, people: readonly string[]): Promise<Map<string, EncryptionKey>> {
  if (people.length === 0) return new Map();
  const rows = await query<{ person: string; sealed: string }>(
    req,
    sql`SELECT person_id::text AS person, sealed FROM person_keys
        WHERE person_id::text = ANY (${texts(people)})`,
  );
  return new Map(rows.map(({ person, sealed }) => [person, opened(sealed, person)]));
}

/**
 * The key under which the log keeps what it says of a person, made at its first use. It goes with the account: what it
 * has encrypted stays in the log, and nobody reads it any more. Undefined for who has no account.
 */
export async function keyOfPerson(req: Req, person: string): Promise<EncryptionKey | undefined> {
  const kept = (await personKeys(req, [person])).get(person);
  if (kept) return kept;
  const sealed = seal(randomBytes(32).toString('base64'), boundTo(person));
  const [made] = await query<{ sealed: string }>(
    req,
    sql`INSERT INTO person_keys (person_id, sealed) SELECT id, ${sealed} FROM users WHERE id::text = ${person}
        ON CONFLICT DO NOTHING RETURNING sealed`,
  );
  // Somebody else has made one at the same moment, or there is no such account.
  return made ? opened(made.sealed, person) : (await personKeys(req, [person])).get(person);
}

/** The keys of people, encrypted anew by the current key. */
export const personKeyTexts: PrivateTexts = {
  key: 'person-keys',
  reseal: async (payload: Payload) => {
    const done: Resealed = { resealed: 0, unreadable: 0 };
    const rows = await query<{ person: string; sealed: string }>(
      { payload },
      sql`SELECT person_id::text AS person, sealed FROM person_keys WHERE NOT starts_with(sealed, ${`${currentKeyId()}.`})`,
    );
    for (const { person, sealed } of rows) {
      try {
        const anew = seal(unseal(sealed, boundTo(person)), boundTo(person));
        await query({ payload }, sql`UPDATE person_keys SET sealed = ${anew} WHERE person_id::text = ${person} AND sealed = ${sealed}`);
        done.resealed += 1;
      } catch {
        done.unreadable += 1;
      }
    }
    return done;
  },
};
