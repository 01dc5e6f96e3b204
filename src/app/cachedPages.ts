import { splitLocalePath } from '@mentora/platform/i18n';

const pages = new Set(['/', '/exercices', '/accessibilite', '/confidentialite', '/conditions', '/developpeurs', '/aide', '/hors-ligne']);

/**
 * Whether a page is the same for everybody and kept in the cache. Such a page is served with the hashes of its
 * inline scripts; every other has a nonce. A search has its own page and is made for each request.
 */
export function isCachedPage(pathname: string): boolean {
  const { path } = splitLocalePath(pathname);
  if (pages.has(path)) return true;
  return /^\/(exercices|aide|developpeurs)\/[^/]+$/.test(path) && path !== searchPage;
}

/** Where the catalogue is searched. Its address in the browser is the catalogue's own, with what is asked. */
export const searchPage = '/exercices/recherche';

/**
 * What makes a page a cached one, re-exported by each: none is made while building, when there is no database;
 * each is made when it is first asked for, and kept. A page without it is made for each request.
 */
export function generateStaticParams(): { locale: string }[] {
  return [];
}
