import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { isLocale } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';

/**
 * The language of a page, from its address. Every page and its metadata begin with it: it tells next-intl
 * too, which would otherwise read the request's headers and so take the page out of the cache.
 */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
