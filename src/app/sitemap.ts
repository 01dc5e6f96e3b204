import config from '@payload-config';
import type { MetadataRoute } from 'next';
import { getPayload } from 'payload';
import { registriesOf } from '@mentora/platform';
import { localePath, locales } from '@mentora/platform/i18n';
import { listForSitemap } from '@/collections/exercises/queries';
import { guides } from './guides/guides';
import { languageAlternates } from './i18n/pageMetadata';
import { siteUrl } from './siteUrl';

export const dynamic = 'force-dynamic';

const pages = ['/', '/exercices', '/accessibilite', '/confidentialite', '/conditions', '/developpeurs', '/aide', ...Object.keys(guides).map((guide) => `/aide/${guide}`)];

/** All public pages, each in each language and with the others beside it. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = siteUrl();
  const absolute = (address: string) => new URL(address, site).href;
  const exercises = await listForSitemap(await getPayload({ config }));
  const added = registriesOf(await config).plugins.includes('parrainage') ? ['/parrains'] : [];
  const all = [
    ...[...pages, ...added].map((path) => ({ path, lastModified: undefined })),
    ...exercises.map(({ slug, updatedAt }) => ({ path: `/exercices/${slug}`, lastModified: updatedAt })),
  ];
  return all.flatMap(({ path, lastModified }) => {
    const languages = Object.fromEntries(
      Object.entries(languageAlternates(path)).map(([language, address]) => [language, absolute(address)]),
    );
    return locales.map((locale) => ({
      url: absolute(localePath(locale, path)),
      lastModified,
      alternates: { languages },
    }));
  });
}
