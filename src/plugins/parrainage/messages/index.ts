import { localise, type Locale, type Localised } from '@mentora/platform/i18n';
import { createTranslator } from 'next-intl';
import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';

/** The texts of one part of the plugin in a language. */
export function translator<Part extends keyof typeof fr>(locale: Locale, namespace: Part) {
  return createTranslator({ locale, messages: localise({ fr, en, ar }, locale), namespace });
}

/** One text of a part of the plugin, in all languages. */
export function textsOf<Part extends keyof typeof fr>(part: Part, key: keyof (typeof fr)[Part] & string): Localised & Record<Locale, string> {
  return Object.fromEntries(Object.entries({ fr, en, ar }).map(([locale, words]) => [locale, words[part][key]])) as unknown as Record<Locale, string>;
}

/** All texts of one part of the plugin in a language, for what runs in the browser. */
export function messagesOf(locale: Locale, part: keyof typeof fr): Record<string, unknown> {
  return localise<typeof fr>({ fr, en, ar }, locale)[part];
}
