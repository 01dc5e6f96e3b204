import { query, sql } from '../command/query';
import type { PersonalData } from '../registries';
import { giverOf } from './giver';

/** What a person has agreed to, with the very words, and until when. It goes with the account, by its foreign key. */
export const consentsData: PersonalData = {
  collection: 'consents',
  export: async (payload, person) => {
    const rows = await query<{ id: string; sealedGiver: string | null }>(
      { payload },
      sql`SELECT id, sealed_giver AS "sealedGiver", purpose, version, locale, wording, given_by AS "givenBy", given_at AS "givenAt",
                 withdrawn_by AS "withdrawnBy", withdrawn_at AS "withdrawnAt"
          FROM consents WHERE person_id = ${person} ORDER BY id`,
    );
    return rows.map(({ id, sealedGiver, ...consent }) => ({ ...consent, guardian: giverOf({ id, sealedGiver }) }));
  },
  erase: () => Promise.resolve(),
};
