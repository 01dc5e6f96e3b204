import { localePath, type Locale } from '@mentora/platform/i18n';

/**
 * Where to go after signing in: a page of this site that was asked for, else one's own space. An address that
 * a browser would read as another site's, in any of the ways it can be written, is not followed.
 */
export function safeReturn(asked: string | undefined, locale: Locale): string {
  const home = localePath(locale, '/espace');
  if (!asked || !/^\/[^/\\]/.test(asked) || /[\\\p{Cc}]/u.test(asked)) return home;
  const here = 'http://here.invalid';
  const url = URL.parse(asked, here);
  if (!url || url.origin !== here || url.pathname.startsWith('//')) return home;
  if (url.pathname.startsWith('/api/')) return home;
  return url.pathname + url.search + url.hash;
}
