import { query, sql } from '@mentora/platform';
import { isMinor } from '@mentora/platform/minors';
import type { Payload } from 'payload';

/**
 * Who contributed an exercise, by the name that everybody may read: of a minor the first name alone. Null where
 * nobody did, or who did has no account any more.
 */
export async function contributorName(payload: Payload, exercise: string): Promise<string | null> {
  const [row] = await query<{ name: string }>(
    { payload },
    sql`SELECT CASE WHEN ${isMinor(sql`u.id`)} THEN split_part(btrim(u.name), ' ', 1) ELSE u.name END AS name
        FROM exercises e JOIN users u ON u.id = e.contributor_id WHERE e.id = ${exercise}`,
  );
  return row?.name || null;
}
