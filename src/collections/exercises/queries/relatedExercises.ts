import type { Payload } from 'payload';
import { cardOf, cardsOf, type CardRow, type CatalogueCard, type InLocale } from './catalogueCard';
import { prepared } from './prepared';
import { visibleSql } from './visible';

const text = `
  WITH here AS (SELECT id, category_id, difficulty FROM exercises WHERE id = $2),
  near AS (
    SELECT e.id, row_number() OVER (
      ORDER BY (e.category_id = here.category_id)::int + (
        SELECT count(*) FROM exercises_rels a JOIN exercises_rels b ON b.skills_id = a.skills_id
        WHERE a.parent_id = e.id AND b.parent_id = here.id AND a.path = 'skills' AND b.path = 'skills'
      ) DESC, e.difficulty < here.difficulty, e.difficulty, e.created_at, e.id
    ) AS place
    FROM exercises e, here WHERE ${visibleSql} AND e.id <> here.id
  )
  ${cardsOf('(SELECT * FROM near WHERE place <= $3)')}`;

/** Exercises that are near to one: of its category, with its skills, and not easier. */
export async function relatedExercises(
  payload: Payload,
  { locale, id, limit = 3 }: InLocale & { id: string; limit?: number },
): Promise<CatalogueCard[]> {
  const rows = await prepared<CardRow>(payload, text, [locale, id, limit]);
  return rows.map(cardOf);
}
