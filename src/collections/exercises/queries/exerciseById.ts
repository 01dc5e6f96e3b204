import type { Payload } from 'payload';
import { cardOf, cardsOf, type CardRow, type CatalogueCard, type InLocale } from './catalogueCard';
import { prepared } from './prepared';
import { visibleSql } from './visible';

const text = cardsOf(`(SELECT e.id, 1 AS place FROM exercises e WHERE e.id = $2 AND ${visibleSql})`);

/** A published exercise, or null where there is none to see. */
export async function exerciseById(payload: Payload, { locale, id }: InLocale & { id: string }): Promise<CatalogueCard | null> {
  const [row] = await prepared<CardRow>(payload, text, [locale, id]);
  return row ? cardOf(row) : null;
}
