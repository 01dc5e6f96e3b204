import { prepared } from '@mentora/platform';
import type { Payload } from 'payload';
import { cardsFor, stampOf, type CatalogueCard, type InLocale, type Wanted } from './catalogueCard';
import { visibleSql } from './visible';

const text = `SELECT e.id, ${stampOf} AS stamp FROM exercises e WHERE e.id = $1 AND ${visibleSql}`;

/** A published exercise, or null where there is none to see. */
export async function exerciseById(
  payload: Payload,
  { locale, id }: InLocale & { id: string },
): Promise<CatalogueCard | null> {
  const [card] = await cardsFor(payload, locale, await prepared<Wanted>(payload, text, [id]));
  return card ?? null;
}
