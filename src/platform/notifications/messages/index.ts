import type { Locale } from '../../i18n/locales';
import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';

const words: Record<Locale, typeof fr> = { fr, en, ar };

/** The service's own words, as mails have them. */
export function wordsOf(locale: Locale): typeof fr {
  return words[locale];
}
