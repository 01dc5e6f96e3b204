import type { Locale } from '@mentora/platform';

/** What everybody may know of a published exercise: the same for a page of the catalogue and for REST. */
export interface CatalogueCard {
  id: string;
  slug: string;
  title: string;
  summary: string;
  category: { id: string; key: string; title: string; tint: string } | null;
  tags: string[];
  skills: { id: string; key: string; title: string }[];
  difficulty: 'easy' | 'medium' | 'hard';
  minutes: number;
  cover: { src: string; srcSet?: string; alt: string; width: number; height: number } | null;
  createdAt: string;
  updatedAt: string;
}

/** A row of `cardsOf`. */
export interface CardRow {
  card: Omit<CatalogueCard, 'cover' | 'createdAt' | 'updatedAt'> & {
    cover: { alt: string | null; files: { name: string | null; width: number | null; height: number | null }[] } | null;
  };
  created_at: Date;
  updated_at: Date;
}

/** A text of a localised table in the language `$1`, or in French. */
export function localised(table: string, column: string, parent: string): string {
  return `coalesce(
    (SELECT nullif(${column}, '') FROM ${table} WHERE _parent_id = ${parent} AND _locale = $1::_locales),
    (SELECT ${column} FROM ${table} WHERE _parent_id = ${parent} AND _locale = 'fr'), '')`;
}

/** Cards in the language `$1` for the exercises of a relation with the columns `id` and `place`, by place. */
export function cardsOf(page: string): string {
  return `
    SELECT page.place, e.created_at, e.updated_at, jsonb_build_object(
      'id', e.id, 'slug', e.slug, 'difficulty', e.difficulty, 'minutes', e.minutes,
      'title', ${localised('exercises_locales', 'title', 'e.id')},
      'summary', ${localised('exercises_locales', 'summary', 'e.id')},
      'category', (
        SELECT jsonb_build_object('id', c.id, 'key', c.key, 'tint', c.tint,
                                  'title', ${localised('categories_locales', 'title', 'c.id')})
        FROM categories c WHERE c.id = e.category_id
      ),
      'tags', coalesce((
        SELECT jsonb_agg(t.text ORDER BY t."order") FROM exercises_texts t WHERE t.parent_id = e.id AND t.path = 'tags'
      ), '[]'),
      'skills', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', s.id, 'key', s.key,
                                            'title', ${localised('skills_locales', 'title', 's.id')}) ORDER BY r."order")
        FROM exercises_rels r JOIN skills s ON s.id = r.skills_id WHERE r.parent_id = e.id AND r.path = 'skills'
      ), '[]'),
      'cover', (
        SELECT jsonb_build_object('alt', ${localised('images_locales', 'alt', 'i.id')}, 'files', jsonb_build_array(
          jsonb_build_object('name', i.sizes_card_filename, 'width', i.sizes_card_width, 'height', i.sizes_card_height),
          jsonb_build_object('name', i.sizes_full_filename, 'width', i.sizes_full_width, 'height', i.sizes_full_height),
          jsonb_build_object('name', i.filename, 'width', i.width, 'height', i.height)))
        FROM images i WHERE i.id = e.cover_id AND i.moderation_status = 'approved'
      )
    ) AS card
    FROM ${page} page JOIN exercises e ON e.id = page.id ORDER BY page.place`;
}

/** A row as the card it stands for. */
export function cardOf({ card, created_at, updated_at }: CardRow): CatalogueCard {
  return {
    ...card,
    cover: card.cover && coverOf(card.cover),
    createdAt: created_at.toISOString(),
    updatedAt: updated_at.toISOString(),
  };
}

function coverOf({ alt, files }: NonNullable<CardRow['card']['cover']>): CatalogueCard['cover'] {
  const [card, full, original] = files.map((file) => file.name && { ...file, src: `/api/images/file/${encodeURIComponent(file.name)}` });
  const shown = card || full || original;
  if (!shown) return null;
  const sizes = [card, full].filter((file) => file && file.width);
  return {
    src: shown.src,
    ...(sizes.length > 1 && { srcSet: sizes.map((file) => file && `${file.src} ${file.width}w`).join(', ') }),
    alt: alt ?? '',
    width: shown.width ?? 0,
    height: shown.height ?? 0,
  };
}

/** Which languages a listing is asked in. */
export interface InLocale {
  locale: Locale;
}
