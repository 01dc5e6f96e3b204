import { query, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

export interface SkillChoice extends Record<string, unknown> {
  id: string;
  key: string;
  title: string;
}

/** All skills of the site, by their names in a language. */
export async function skillChoices({ payload }: Pick<PayloadRequest, 'payload'>, locale: Locale): Promise<SkillChoice[]> {
  const rows = await query<SkillChoice>(
    { payload },
    sql`SELECT k.id, k.key, coalesce(
          (SELECT title FROM skills_locales WHERE _parent_id = k.id AND _locale::text = ${locale}),
          (SELECT title FROM skills_locales WHERE _parent_id = k.id AND _locale = 'fr'), k.key) AS title
        FROM skills k`,
  );
  return rows.toSorted((a, b) => a.title.localeCompare(b.title, locale));
}
