import type { Metadata } from 'next';
import { defaultLocale, localePath, locales } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';

interface PageFacts {
  locale: Locale;
  /** The address without its language. */
  path: string;
  title: string;
  description?: string;
  /** False for pages that belong to one person, or to nobody for long. */
  index?: boolean;
}

/** The same page in each language, for `hreflang`. */
export function languageAlternates(path: string): Record<string, string> {
  return {
    ...Object.fromEntries(locales.map((locale) => [locale, localePath(locale, path)])),
    'x-default': localePath(defaultLocale, path),
  };
}

/** Title, description, canonical address, other languages and social card of a page. */
export function pageMetadata({ locale, path, title, description, index = true }: PageFacts): Metadata {
  const address = localePath(locale, path);
  return {
    title,
    description,
    alternates: { canonical: address, languages: index ? languageAlternates(path) : undefined },
    openGraph: { title, description, url: address, locale, type: 'website' },
    twitter: { card: 'summary_large_image', title, description },
    robots: index ? undefined : { index: false },
  };
}
