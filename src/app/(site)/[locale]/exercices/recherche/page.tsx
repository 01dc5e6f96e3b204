import config from '@payload-config';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getPayload } from 'payload';
import { Link, Pagination } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { preloadBold } from '@/app/shell/preloadFonts';
import { catalogueFacets, listCatalogue } from '@/collections/exercises/queries';
import { CardGrid } from '../CardGrid';
import { CatalogueSearchForm } from '../CatalogueSearchForm';
import { filtersOf, isUntidy, searchAddress, searchFrom, type SearchParams } from '../search';
import { NothingFound } from './NothingFound';

interface ResultsProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

const onOnePage = 24;
const eagerCovers = 2;

export async function generateMetadata({ params, searchParams }: ResultsProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('catalogue');
  const { q } = searchFrom(await searchParams);
  const title = q ? t('results.titleQuery', { query: q }) : t('results.title');
  return pageMetadata({ locale, path: '/exercices', title, description: t('description'), index: false });
}

/** What was found in the catalogue. Its address is the catalogue's, with what is asked. */
export default async function ResultsPage({ params, searchParams }: ResultsProps) {
  const locale = await pageLocale(params);
  const given = await searchParams;
  const search = searchFrom(given);
  if (Object.keys(search).length === 0 || isUntidy(given, search)) redirect(searchAddress(locale, search));
  preloadBold(locale);

  const payload = await getPayload({ config });
  const [t, facets, found] = await Promise.all([
    getTranslations('catalogue'),
    catalogueFacets(payload, { locale }),
    listCatalogue(payload, { locale, ...filtersOf(search), limit: onOnePage, page: search.page }),
  ]);
  // A page past the last: an exercise was taken off the shelf meanwhile.
  if (found.docs.length === 0 && found.totalDocs > 0) redirect(searchAddress(locale, { ...search, page: found.totalPages }));

  const to = (page: number | null) => (page === null ? undefined : searchAddress(locale, { ...search, page: page === 1 ? undefined : page }));
  const previous = to(found.prevPage);
  const next = to(found.nextPage);
  const category = facets.categories.find(({ key }) => key === search.categorie);
  return (
    <div className="page space-y-8 pt-6 pb-20 md:pt-10">
      <h1 className="text-4xl">{category?.title ?? t('results.title')}</h1>
      <CatalogueSearchForm locale={locale} facets={facets} search={search} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-t-2 border-ink pt-4">
        <p role="status" className="font-bold">
          {search.q
            ? t('results.countQuery', { total: found.totalDocs, query: search.q })
            : t('results.count', { total: found.totalDocs })}
        </p>
        <Link href={searchAddress(locale, {})} className="link inline-flex min-h-11 items-center">
          {t('results.clear')}
        </Link>
      </div>
      {found.docs.length > 0 ? (
        <CardGrid locale={locale} cards={found.docs} withCategory={!category} eager={eagerCovers} as="h2" />
      ) : (
        <NothingFound locale={locale} search={search} />
      )}
      <Pagination
        label={t('results.pages')}
        position={t('results.page', { page: found.page, total: found.totalPages })}
        previous={previous ? { href: previous, label: t('results.previous') } : undefined}
        next={next ? { href: next, label: t('results.next') } : undefined}
      />
    </div>
  );
}
