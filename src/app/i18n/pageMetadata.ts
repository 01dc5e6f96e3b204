import type { Metadata } from 'next';
import { defaultLocale, localePath, locales } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';

interface PageFacts {
  locale: Locale;
  /** The address without its language. */
  path: string;
  title: string;
  description?: string;
  /** The address of its social picture; the site's own where there is none. */
  picture?: string;
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

/** The address of the social picture of the site, or of an exercise, in a language. */
export function socialPicture(locale: Locale, slug?: string): string {
  return slug ? `/partage/${locale}/${slug}.png` : `/partage/${locale}.png`;
}

/** Title, description, canonical address, other languages and social card of a page. */
export function pageMetadata({ locale, path, title, description, picture, index = true }: PageFacts): Metadata {
  const address = localePath(locale, path);
  const images = [{ url: picture ?? socialPicture(locale), width: 1200, height: 630, alt: title }];
  return {
    title,
    description,
    alternates: { canonical: address, languages: index ? languageAlternates(path) : undefined },
    openGraph: { title, description, url: address, locale, type: 'website', images },
    twitter: { card: 'summary_large_image', title, description, images },
    robots: index ? undefined : { index: false },
  };
}
