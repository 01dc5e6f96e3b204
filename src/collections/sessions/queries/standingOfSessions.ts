import type { Person } from '@mentora/access';
import { query, sql, uuids } from '@mentora/platform';
import { awaitsGuardian } from '@mentora/platform/minors';
import { isSuspended } from '@mentora/platform/suspensions';
import type { PayloadRequest } from 'payload';

/** What the people behind these log-ins may do; log-ins that are over, or whose person is suspended, are not among them. */
export async function standingOfSessions(
  { payload }: Pick<PayloadRequest, 'payload'>,
  sessionIds: readonly string[],
): Promise<Map<string, Pick<Person, 'roles' | 'awaitsGuardian'>>> {
  const rows = await query<Pick<Person, 'roles' | 'awaitsGuardian'> & { id: string }>(
    { payload },
    sql`SELECT s.id, ARRAY(SELECT value::text FROM users_roles WHERE parent_id = s.user_id ORDER BY "order") AS roles,
          ${awaitsGuardian(sql`s.user_id`)} AS "awaitsGuardian"
        FROM sessions s
        WHERE s.id = ANY (${uuids(sessionIds)})
          AND s.expires_at > now() AND NOT ${isSuspended(sql`s.user_id`)}`,
    { often: true },
  );
  return new Map(rows.map(({ id, ...standing }) => [id, standing]));
}
