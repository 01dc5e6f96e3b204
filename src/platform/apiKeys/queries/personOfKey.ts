import { may, type Permission, type Person, type Role } from '@mentora/access';
import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import type { Locale } from '../../i18n/locales';
import { awaitsGuardian } from '../../minors/standing';
import { isSuspended } from '../../suspensions/standing';
import { permissionsWithin } from '../scopes';
import { hashKey } from '../token';

/** A person for whom a program acts, and what the program may do at most. */
export interface KeyHolder extends Person {
  name: string;
  email: string;
  locale: Locale;
  timeZone: string;
  roles: Role[];
  within: Permission[];
  /** The key's own row. */
  key: string;
}

interface Row extends Omit<KeyHolder, 'within'>, Record<string, unknown> {
  scopes: string[];
}

/**
 * The person behind a key: found by the unique index on its hash, by one statement that also notes its use, at most
 * each minute. Null where the key is unknown, revoked or over, or its person may have none any more or is suspended.
 */
export async function personOfKey(
  { payload }: Pick<PayloadRequest, 'payload'>,
  key: string,
  method: string,
): Promise<KeyHolder | null> {
  const [row] = await query<Row>(
    { payload },
    sql`WITH found AS (
          SELECT id, user_id, scopes, last_used_at FROM api_keys
          WHERE key_hash = ${hashKey(key)} AND (expires_at IS NULL OR expires_at > now())
        ), touched AS (
          UPDATE api_keys SET last_used_at = now() FROM found
          WHERE api_keys.id = found.id AND (found.last_used_at IS NULL OR found.last_used_at < now() - interval '1 minute')
        )
        SELECT u.id, u.name, u.email, u.locale, u.time_zone AS "timeZone", found.id AS key, found.scopes,
          ARRAY(SELECT value::text FROM users_roles WHERE parent_id = u.id ORDER BY "order") AS roles,
          ${awaitsGuardian(sql`u.id`)} AS "awaitsGuardian"
        FROM found JOIN users u ON u.id = found.user_id AND NOT ${isSuspended(sql`u.id`)}`,
    { often: true },
  );
  if (!row || !may('apiKey.own', row)) return null;
  const { scopes, ...person } = row;
  return { ...person, within: permissionsWithin(payload.config, scopes, method) };
}
