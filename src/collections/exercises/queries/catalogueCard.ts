import { prepared, type Locale } from '@mentora/platform';
import { settings } from '@mentora/platform/settings';
import type { Payload } from 'payload';
import { visibleSql } from './visible';

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

interface CardRow {
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

const cardsText = `
  SELECT e.id, e.created_at, e.updated_at, jsonb_build_object(
    'id', e.id, 'slug', e.slug, 'difficulty', e.difficulty, 'minutes', e.minutes,
    'title', coalesce(nullif(own.title, ''), fr.title, ''),
    'summary', coalesce(nullif(own.summary, ''), fr.summary, ''),
    'category', CASE WHEN c.id IS NOT NULL THEN jsonb_build_object(
      'id', c.id, 'key', c.key, 'tint', c.tint, 'title', coalesce(nullif(own_c.title, ''), fr_c.title, '')) END,
    'tags', coalesce((
      SELECT jsonb_agg(t.text ORDER BY t."order") FROM exercises_texts t WHERE t.parent_id = e.id AND t.path = 'tags'
    ), '[]'),
    'skills', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'id', s.id, 'key', s.key, 'title', ${localised('skills_locales', 'title', 's.id')}) ORDER BY r."order")
      FROM exercises_rels r JOIN skills s ON s.id = r.skills_id WHERE r.parent_id = e.id AND r.path = 'skills'
    ), '[]'),
    'cover', CASE WHEN i.id IS NOT NULL THEN jsonb_build_object(
      'alt', coalesce(nullif(own_i.alt, ''), fr_i.alt, ''), 'files', jsonb_build_array(
        jsonb_build_object('name', i.sizes_thumb_filename, 'width', i.sizes_thumb_width, 'height', i.sizes_thumb_height),
        jsonb_build_object('name', i.sizes_card_filename, 'width', i.sizes_card_width, 'height', i.sizes_card_height),
        jsonb_build_object('name', i.sizes_full_filename, 'width', i.sizes_full_width, 'height', i.sizes_full_height),
        jsonb_build_object('name', i.filename, 'width', i.width, 'height', i.height))) END
  ) AS card
  FROM exercises e
  ${inBoth('exercises_locales', 'e.id', 'own', 'fr')}
  LEFT JOIN categories c ON c.id = e.category_id ${inBoth('categories_locales', 'c.id', 'own_c', 'fr_c')}
  LEFT JOIN images i ON i.id = e.cover_id AND i.moderation_status = 'approved'
  ${inBoth('images_locales', 'i.id', 'own_i', 'fr_i')}
  WHERE e.id = ANY($2) AND ${visibleSql}`;

/** What a card is made of, as of now, for `exercises e`: another text once any of it has changed. */
export const stampOf = `concat_ws(' ', e.updated_at, (SELECT i.updated_at FROM images i WHERE i.id = e.cover_id),
  (SELECT max(c.updated_at) FROM categories c), (SELECT concat(count(*), max(s.updated_at)) FROM skills s))`;

/** An exercise of which the card is wanted, and its stamp. */
export interface Wanted {
  id: string;
  stamp: string;
}

const mostKept = 2000;
const kept = new Map<string, CatalogueCard>();

/**
 * The cards of exercises in one language, in the given order. They are read by everybody, again and again, and
 * change seldom: this process keeps them, each under its stamp. What there is to see is not kept.
 */
export async function cardsFor(payload: Payload, locale: Locale, wanted: readonly Wanted[]): Promise<CatalogueCard[]> {
  const keyOf = ({ id, stamp }: Wanted) => `${locale} ${id} ${stamp}`;
  const cards = new Map(wanted.map((one) => [one.id, kept.get(keyOf(one))]));
  const missing = wanted.filter(({ id }) => !cards.get(id));
  if (missing.length > 0) {
    const rows = await prepared<CardRow>(payload, cardsText, [locale, missing.map(({ id }) => id)]);
    for (const row of rows) cards.set(row.card.id, cardOf(row));
    if (kept.size + rows.length > mostKept) kept.clear();
    for (const one of missing) {
      const card = cards.get(one.id);
      if (card) kept.set(keyOf(one), card);
    }
  }
  return wanted.flatMap(({ id }) => cards.get(id) ?? []);
}

function inBoth(table: string, parent: string, own: string, french: string): string {
  return `LEFT JOIN ${table} ${own} ON ${own}._parent_id = ${parent} AND ${own}._locale = $1::_locales
    LEFT JOIN ${table} ${french} ON ${french}._parent_id = ${parent} AND ${french}._locale = 'fr'`;
}

function cardOf({ card, created_at, updated_at }: CardRow): CatalogueCard {
  return {
    ...card,
    cover: card.cover && coverOf(card.cover),
    createdAt: created_at.toISOString(),
    updatedAt: updated_at.toISOString(),
  };
}

function coverOf({ alt, files }: NonNullable<CardRow['card']['cover']>): CatalogueCard['cover'] {
  const [thumb, card, full, original] = files.map(
    (file) => file.name && { ...file, src: `${settings().cdnUrl ?? ''}/api/images/file/${encodeURIComponent(file.name)}` },
  );
  const shown = card || full || original;
  if (!shown) return null;
  // An image may have no thumb yet.
  const sizes = [thumb, card, full].filter((file) => file && file.width);
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
