import { query, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { seenBy, sightOf } from './sight';
import { tagsInUse } from './tagsInUse';

/** What images can be sorted under: the categories in their order, and the tags that there are. */
export async function shelfOf(req: PayloadRequest, locale: Locale): Promise<{ categories: { id: string; title: string }[]; tags: string[] }> {
  const [categories, tags] = await Promise.all([
    query<{ id: string; title: string }>(
      req,
      sql`SELECT categories.id, coalesce(own.title, french.title, categories.key) AS title FROM categories
          LEFT JOIN categories_locales AS own ON own._parent_id = categories.id AND own._locale::text = ${locale}
          LEFT JOIN categories_locales AS french ON french._parent_id = categories.id AND french._locale = 'fr'
          ORDER BY categories."order", 2`,
    ),
    tagsInUse(req.payload),
  ]);
  return { categories, tags: tags.map(({ tag }) => tag) };
}

/** Who has brought images that the person sees, by name. */
export function uploadersOf(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
  return query<{ id: string; name: string }>(
    req,
    sql`SELECT id, name FROM users WHERE EXISTS (SELECT FROM images WHERE uploaded_by_id = users.id AND ${seenBy(sightOf(req.user))}) ORDER BY name LIMIT 500`,
  );
}
