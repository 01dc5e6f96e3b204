import { prepared } from '@mentora/platform';
import type { Payload } from 'payload';
import type { StepKind } from '@mentora/ui/player/types';
import { cardsFor, stampOf, type CatalogueCard, type InLocale, type Wanted } from './catalogueCard';
import { visibleSql } from './visible';

/** A published exercise as its page shows it, or where it has moved to. */
export type FoundExercise =
  | { card: CatalogueCard; steps: { kind: StepKind; total: number }[]; redirect?: undefined }
  | { redirect: string };

const text = `
  SELECT e.id, ${stampOf} AS stamp, e.slug, (
    SELECT jsonb_agg(jsonb_build_object('kind', kinds.kind, 'total', kinds.total) ORDER BY kinds.kind) FROM (
      SELECT step->>'kind' AS kind, count(*) AS total FROM jsonb_array_elements((
        SELECT content->'steps' FROM editions WHERE exercise_id = e.id ORDER BY number DESC LIMIT 1
      )) AS step GROUP BY 1
    ) kinds
  ) AS steps
  FROM exercise_addresses a JOIN exercises e ON e.id = a.exercise_id
  WHERE a.slug = $1 AND ${visibleSql}`;

/** The published exercise at an address, now or in former times; null where there is none to see. */
export async function exerciseBySlug(
  payload: Payload,
  { locale, slug }: InLocale & { slug: string },
): Promise<FoundExercise | null> {
  type Row = Wanted & { slug: string; steps: { kind: StepKind; total: number }[] | null };
  const [row] = await prepared<Row>(payload, text, [slug]);
  if (!row) return null;
  if (row.slug !== slug) return { redirect: row.slug };
  const [card] = await cardsFor(payload, locale, [row]);
  return card ? { card, steps: row.steps ?? [] } : null;
}
