import { localise, type Locale } from '@mentora/platform/i18n';
import { createTranslator } from 'next-intl';
import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';

/** The texts of the plugin in a language. */
export function sampleTranslator(locale: Locale) {
  return createTranslator({ locale, messages: localise({ fr, en, ar }, locale) });
}
