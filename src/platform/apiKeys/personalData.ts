import { query, sql } from '../command/query';
import type { PersonalData } from '../registries';

/** The keys that act for a person. They go with the account, by their foreign key. */
export const keysData: PersonalData = {
  collection: 'api-keys',
  export: (payload, id) =>
    query(
      { payload },
      sql`SELECT name, prefix, scopes, created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt"
          FROM api_keys WHERE user_id = ${id} ORDER BY id`,
    ),
  erase: async () => undefined,
};
