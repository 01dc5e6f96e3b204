import { query, sql, type Locale, type ModerationSubject } from '@mentora/platform';
import type { Payload } from 'payload';
import { renewPages } from '../renewPages';
import { visible } from './queries/visible';

interface Row extends Record<string, unknown> {
  title: string;
  slug: string | null;
  seen: boolean;
  people: string[];
}

async function find(req: { payload: Payload }, id: string, locale: Locale): Promise<Row | undefined> {
  const [row] = await query<Row>(
    req,
    // Who has contributed it is a field of a plugin, which may not be there.
    sql`SELECT coalesce(nullif(own.title, ''), fr.title, '') AS title, e.slug, ${visible} AS seen,
          array_remove(ARRAY[e.author_id::text, to_jsonb(e)->>'contributor_id'], NULL) AS people
        FROM exercises e
        LEFT JOIN exercises_locales own ON own._parent_id = e.id AND own._locale::text = ${locale}
        LEFT JOIN exercises_locales fr ON fr._parent_id = e.id AND fr._locale = 'fr'
        WHERE e.id::text = ${id}`,
  );
  return row;
}

/** An exercise, as everybody sees it in the catalogue. Hidden, it is found and begun by nobody. */
export const exerciseSubject: ModerationSubject = {
  key: 'exercise',
  label: { fr: 'Exercice', en: 'Exercise', ar: 'تمرين' },
  permission: 'case.report',
  describe: async (req, id, locale) => {
    const row = await find(req, id, locale);
    return row?.seen ? { title: row.title, href: `/exercices/${row.slug}`, people: [...new Set(row.people)] } : null;
  },
  handled: async (payload, id, locale) => {
    const row = await find({ payload }, id, locale);
    return row ? { title: row.title, href: `/admin/collections/exercises/${id}` } : null;
  },
  hide: (req, id) => setHidden(req, id, sql`coalesce(hidden_at, now())`),
  show: (req, id) => setHidden(req, id, sql`NULL`),
  publicText: async (req, id) => {
    const rows = await query<{ text: string }>(
      req,
      sql`SELECT concat_ws(' ', title, summary) AS text FROM exercises_locales WHERE _parent_id::text = ${id} ORDER BY _locale`,
    );
    return rows.length > 0 ? rows.map(({ text }) => text).join('\n') : null;
  },
  changedBy: [{ event: 'exercise.published', id: 'exercise' }],
};

async function setHidden(req: Parameters<typeof renewPages>[0], id: string, at: ReturnType<typeof sql>): Promise<void> {
  await query(req, sql`UPDATE exercises SET hidden_at = ${at} WHERE id::text = ${id}`);
  renewPages(req);
}
