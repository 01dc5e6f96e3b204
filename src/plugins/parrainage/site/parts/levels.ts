import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';
import type { Choice } from '../forms/fields';

const known = [0, 1, 2, 3, 4, 5] as const;

/** A level in words: 0 for what one does not know yet, 5 for what one knows thoroughly. */
export function levelWord(locale: Locale, level: number): string {
  const words = translator(locale, 'site');
  return words(`levels.${known.find((one) => one === level) ?? 0}`);
}

/** Levels to choose from, from the least on. */
export function levelChoices(locale: Locale, least: 0 | 1): Choice[] {
  return known.filter((level) => level >= least).map((level) => ({ value: String(level), label: levelWord(locale, level) }));
}

/** The names of languages by their codes, in the reader's language and its order. */
export function languageChoices(locale: Locale, codes: readonly string[]): Choice[] {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return [...new Set(codes)].map((value) => ({ value, label: names.of(value) ?? value })).toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** Languages in one line. */
export function languageLine(locale: Locale, codes: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(languageChoices(locale, codes).map(({ label }) => label));
}
