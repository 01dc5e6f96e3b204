import { createTranslator } from 'next-intl';
import type { Locale } from '../../i18n/locales';
import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';

const words: Record<Locale, typeof fr> = { fr, en, ar };

const translatorIn = (locale: Locale) => createTranslator({ locale, messages: words[locale] });
const translators = new Map<Locale, ReturnType<typeof translatorIn>>();

/** The service's own words, as mails have them. Kept: a text is taken apart once for all mails. */
export function translatorOf(locale: Locale): ReturnType<typeof translatorIn> {
  const translator = translators.get(locale) ?? translatorIn(locale);
  translators.set(locale, translator);
  return translator;
}
