import type { Payload } from 'payload';
import type { StepKind } from '@mentora/ui/player/types';
import { cardOf, cardsOf, type CardRow, type CatalogueCard, type InLocale } from './catalogueCard';
import { prepared } from './prepared';
import { visibleSql } from './visible';

/** A published exercise as its page shows it, or where it has moved to. */
export type FoundExercise =
  | { card: CatalogueCard; steps: { kind: StepKind; total: number }[]; redirect?: undefined }
  | { redirect: string };

const text = `
  WITH page AS (
    SELECT e.id, 1 AS place FROM exercise_addresses a JOIN exercises e ON e.id = a.exercise_id
    WHERE a.slug = $2 AND ${visibleSql}
  )
  SELECT cards.*, (
    SELECT jsonb_agg(jsonb_build_object('kind', kinds.kind, 'total', kinds.total) ORDER BY kinds.kind) FROM (
      SELECT step->>'kind' AS kind, count(*) AS total FROM jsonb_array_elements((
        SELECT content->'steps' FROM editions WHERE exercise_id = (cards.card->>'id')::uuid ORDER BY number DESC LIMIT 1
      )) AS step GROUP BY 1
    ) kinds
  ) AS steps
  FROM (${cardsOf('page')}) cards`;

/** The published exercise at an address, now or in former times; null where there is none to see. */
export async function exerciseBySlug(payload: Payload, { locale, slug }: InLocale & { slug: string }): Promise<FoundExercise | null> {
  type Row = CardRow & { steps: { kind: StepKind; total: number }[] | null };
  const [row] = await prepared<Row>(payload, text, [locale, slug]);
  if (!row) return null;
  if (row.card.slug !== slug) return { redirect: row.card.slug };
  return { card: cardOf(row), steps: row.steps ?? [] };
}
