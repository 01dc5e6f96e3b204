import { prepared } from '@mentora/platform';
import { cachedRead } from '@mentora/platform/cache';
import type { Payload } from 'payload';
import { catalogueGroup } from '../../catalogueGroup';
import { localised, type InLocale } from './catalogueCard';
import { visibleSql } from './visible';

/** What the catalogue can be narrowed by, with how many exercises each choice leads to. */
export interface CatalogueFacets {
  categories: { key: string; title: string; description: string; tint: string; total: number }[];
  skills: { key: string; title: string; total: number }[];
  difficulties: { value: 'easy' | 'medium' | 'hard'; total: number }[];
  /** Durations worth offering, and how many exercises take no longer. */
  minutes: { max: number; total: number }[];
  total: number;
}

const text = `
  WITH shown AS (SELECT e.id, e.category_id, e.difficulty, e.minutes FROM exercises e WHERE ${visibleSql})
  SELECT jsonb_build_object(
    'total', (SELECT count(*) FROM shown),
    'categories', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'key', c.key, 'tint', c.tint, 'total', c.total,
        'title', ${localised('categories_locales', 'title', 'c.id')},
        'description', ${localised('categories_locales', 'description', 'c.id')}) ORDER BY c."order", c.key), '[]')
      FROM (SELECT c.id, c.key, c.tint, c."order", count(*) AS total
            FROM shown JOIN categories c ON c.id = shown.category_id GROUP BY c.id) c),
    'skills', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'key', s.key, 'total', s.total, 'title', ${localised('skills_locales', 'title', 's.id')}) ORDER BY s.key), '[]')
      FROM (SELECT s.id, s.key, count(*) AS total FROM shown
            JOIN exercises_rels r ON r.parent_id = shown.id AND r.path = 'skills'
            JOIN skills s ON s.id = r.skills_id GROUP BY s.id) s),
    'difficulties', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'value', d.difficulty, 'total', d.total) ORDER BY d.difficulty), '[]')
      FROM (SELECT difficulty, count(*) AS total FROM shown GROUP BY difficulty) d),
    'minutes', (SELECT jsonb_agg(jsonb_build_object('max', m.max, 'total', (
        SELECT count(*) FROM shown WHERE shown.minutes <= m.max)) ORDER BY m.max)
      FROM unnest(ARRAY[5, 10, 20]) AS m(max))
  ) AS facets`;

/** The choices by which the catalogue can be narrowed. */
export function catalogueFacets(payload: Payload, { locale }: InLocale): Promise<CatalogueFacets> {
  return cachedRead(payload, { group: catalogueGroup, key: ['facets', locale], seconds: 60 }, async () => {
    const [row] = await prepared<{ facets: CatalogueFacets }>(payload, text, [locale]);
    return row!.facets;
  });
}
