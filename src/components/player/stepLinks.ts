import { localePath, type Locale } from '@mentora/platform/i18n';

/** The address of a link beside a step; without a step, of the same page for the whole exercise. */
export function stepLinkAddress(locale: Locale, href: string, step = ''): string {
  return localePath(locale, href.replace('{step}', encodeURIComponent(step)));
}
