import { prepared, type Locale } from '@mentora/platform';
import type { Payload } from 'payload';
import { nearestWord } from '../nearestWord';
import { visibleSql } from './visible';

/**
 * The words that somebody meant who found nothing: each as the catalogue writes it, or all of them as one
 * (`wi fi`). Null where that is no better.
 */
export async function correctWords(
  payload: Payload,
  locale: Locale,
  words: readonly string[],
): Promise<string[] | null> {
  const rows = await prepared<{ word: string }>(
    payload,
    `SELECT DISTINCT word FROM exercises e JOIN exercises_locales l ON l._parent_id = e.id,
       regexp_split_to_table(l.search_text, '\\s+') AS word
     WHERE ${visibleSql} AND l._locale IN ($1::_locales, 'fr') AND length(word) > 2`,
    [locale],
  );
  const vocabulary = new Set(rows.map(({ word }) => word));
  const joined = words.join('');
  if (words.length > 1 && vocabulary.has(joined)) return [joined];
  const meant = words.map((word) => (vocabulary.has(word) ? word : (nearestWord(word, vocabulary) ?? word)));
  return meant.some((word, index) => word !== words[index]) ? meant : null;
}
