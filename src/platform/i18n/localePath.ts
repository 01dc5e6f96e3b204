import type { Locale } from './locales';
import { defaultLocale, isLocale } from './locales';

/**
 * The address of a page in a language: French at `/`, the others under their own segment. The panel has one address
 * for all and speaks the language of the person's profile.
 */
export function localePath(locale: Locale, path: string): string {
  if (locale === defaultLocale || /^\/admin(\/|$)/.test(path)) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** An address without its language, and that language. `/en/exercices` is `/exercices` in English. */
export function splitLocalePath(pathname: string): { locale: Locale; path: string; explicit: boolean } {
  const [, first = ''] = pathname.split('/', 2);
  if (!isLocale(first)) return { locale: defaultLocale, path: pathname, explicit: false };
  return { locale: first, path: pathname.slice(first.length + 1) || '/', explicit: true };
}
