import { locales, type Locale, type Localised } from '../../i18n/locales';
import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';

const words: Record<Locale, typeof fr> = { fr, en, ar };

/** The words of conversations' notifications in a language. */
export function wordsOf(locale: Locale): typeof fr {
  return words[locale];
}

/** One of them in all languages. */
export function textOf(key: keyof typeof fr): Localised {
  return Object.fromEntries(locales.map((locale) => [locale, words[locale][key]])) as unknown as Localised;
}
