import { localise, type Locale, type Localised } from '@mentora/platform/i18n';
import { createTranslator } from 'next-intl';
import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';

/** A text of the panel, in all languages. */
export function panelText(key: keyof (typeof fr)['panel']): Localised & Record<Locale, string> {
  return { fr: fr.panel[key], en: en.panel[key], ar: ar.panel[key] };
}

/** The texts of the site's page in a language. */
export function siteTranslator(locale: Locale) {
  return createTranslator({ locale, messages: localise({ fr, en, ar }, locale), namespace: 'site' });
}

/** A text of a notification that needs nothing filled in, in all languages. */
export function noticeText(key: keyof (typeof fr)['notices']): Localised & Record<Locale, string> {
  return { fr: fr.notices[key], en: en.notices[key], ar: ar.notices[key] };
}

/** The texts of the notifications in a language. */
export function noticeTranslator(locale: Locale) {
  return createTranslator({ locale, messages: localise({ fr, en, ar }, locale), namespace: 'notices' });
}
