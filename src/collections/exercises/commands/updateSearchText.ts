import { locales, localise, query, sql, texts, type Localised } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { ExerciseSource, InLocales } from '../compile/source';
import { searchText } from '../searchText';

/** Keeps what the catalogue's search compares: title, summary, tags, category and skills in each language. */
export async function updateSearchText(req: PayloadRequest, source: ExerciseSource): Promise<void> {
  const names = await namesOf(req, source);
  for (const locale of locales) {
    const title = source.title?.[locale];
    if (!title) continue;
    const rest = [source.summary, ...names].map((text) => (text ? localise(french(text), locale) : ''));
    const text = searchText(title, [...rest, ...(source.tags ?? [])]);
    await query(
      req,
      sql`UPDATE exercises_locales SET search_text = ${text} WHERE _parent_id = ${source.id} AND _locale = ${locale}`,
    );
  }
}

/** The titles of the category and of the skills. */
async function namesOf(req: PayloadRequest, { category, skills }: ExerciseSource): Promise<InLocales<string>[]> {
  const rows = await query<{ titles: InLocales<string> }>(
    req,
    sql`SELECT jsonb_object_agg(_locale, title) AS titles FROM categories_locales
        WHERE _parent_id = ${category ?? null} GROUP BY _parent_id
        UNION ALL
        SELECT jsonb_object_agg(_locale, title) FROM skills_locales
        WHERE _parent_id::text = ANY (${texts(skills ?? [])})
        GROUP BY _parent_id`,
  );
  return rows.map(({ titles }) => titles);
}

function french(text: NonNullable<InLocales<string>>): Localised {
  return { ...text, fr: text.fr ?? '' };
}
