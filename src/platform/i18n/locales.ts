/** The languages of Mentora. The first is the default, and the one that content falls back to. */
export const locales = ['fr', 'en', 'ar'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'fr';

/** A text in each language. Where one is missing, the default language's stands in. */
export type Localised<T = string> = { fr: T } & Partial<Record<Locale, T | null>>;

/** The value for a locale, or the default language's where that one is empty. */
export function localise<T>(value: Localised<T>, locale: Locale): T {
  const own = value[locale];
  return own === undefined || own === null || own === '' ? value.fr : (own);
}

/** Whether a string names a language of Mentora. */
export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The writing direction of a language. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
