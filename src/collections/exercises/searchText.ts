import { normaliseText } from '@mentora/platform';

const arabic = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/**
 * A text as the search compares it: normalised, and every letter an ASCII one. What trigrams take for a
 * letter depends on the database's locale, and under `C` an Arabic letter is none. What the letters turn
 * into does not matter, as long as two stay two.
 */
export function searchForm(text: string): string {
  return normaliseText(text).replace(/[^\x20-\x7e]/gu, (letter) => {
    const index = arabic.indexOf(letter);
    return index >= 0 ? index.toString(36) : (letter.codePointAt(0) ?? 0).toString(36);
  });
}

/** What the catalogue searches: the title on a line of its own, since it counts for more, then the rest. */
export function searchText(title: string, rest: readonly (string | null | undefined)[]): string {
  return `${searchForm(title)}\n${searchForm(rest.filter(Boolean).join(' '))}`;
}

/** The words that somebody searches for. Long queries are cut: nobody types twelve words on a phone. */
export function searchWords(text: string): string[] {
  return [...new Set(searchForm(text.slice(0, 200)).split(' ').filter(Boolean))].slice(0, 8);
}
