import { mayAlways, type Person } from '@mentora/access';
import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';

/** A key as people see it: never the key itself. */
export interface KeyEntry extends Record<string, unknown> {
  id: string;
  name: string;
  prefix: string;
  scopes: string[];
  /** For whom it acts. */
  person: { id: string; name: string };
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
}

/** One's own keys, or everybody's for who looks after them; the newest first. */
export function keyList({ payload }: Pick<PayloadRequest, 'payload'>, person: Person): Promise<KeyEntry[]> {
  const all = mayAlways('apiKey.manage', person);
  return query<KeyEntry>(
    { payload },
    sql`SELECT k.id, k.name, k.prefix, k.scopes, jsonb_build_object('id', u.id, 'name', u.name) AS person,
          k.created_at AS "createdAt", k.last_used_at AS "lastUsedAt", k.expires_at AS "expiresAt"
        FROM api_keys k JOIN users u ON u.id = k.user_id
        WHERE ${all} OR k.user_id = ${person.id} ORDER BY k.id DESC LIMIT 500`,
  );
}
