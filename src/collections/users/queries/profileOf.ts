import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** What a person says of oneself, beside what every page knows. */
export interface Profile extends Record<string, unknown> {
  biography: string | null;
  languages: string[];
}

/** The profile of a person. */
export async function profileOf(req: Pick<PayloadRequest, 'payload'>, userId: string): Promise<Profile> {
  const [profile] = await query<Profile>(
    { payload: req.payload },
    sql`SELECT biography,
          ARRAY(SELECT value::text FROM users_languages WHERE parent_id = users.id ORDER BY "order") AS languages
        FROM users WHERE id = ${userId}`,
  );
  return profile ?? { biography: null, languages: [] };
}
