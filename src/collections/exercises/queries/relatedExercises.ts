import { prepared } from '@mentora/platform';
import type { Payload } from 'payload';
import { cardsFor, stampOf, type CatalogueCard, type InLocale, type Wanted } from './catalogueCard';
import { visibleSql } from './visible';

const text = `
  SELECT e.id, ${stampOf} AS stamp
  FROM exercises e, (SELECT id, category_id, difficulty FROM exercises WHERE id = $1) here
  WHERE ${visibleSql} AND e.id <> here.id
  ORDER BY (e.category_id = here.category_id)::int + (
      SELECT count(*) FROM exercises_rels a JOIN exercises_rels b ON b.skills_id = a.skills_id
      WHERE a.parent_id = e.id AND b.parent_id = here.id AND a.path = 'skills' AND b.path = 'skills'
    ) DESC, e.difficulty < here.difficulty, e.difficulty, e.created_at, e.id
  LIMIT $2`;

/** Exercises that are near to one: of its category, with its skills, and not easier. */
export async function relatedExercises(
  payload: Payload,
  { locale, id, limit = 3 }: InLocale & { id: string; limit?: number },
): Promise<CatalogueCard[]> {
  return cardsFor(payload, locale, await prepared<Wanted>(payload, text, [id, limit]));
}
