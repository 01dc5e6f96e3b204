import config from '@payload-config';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getPayload } from 'payload';
import { EmptyDrawing, EmptyState, Icon, Link } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { catalogueFacets, listCatalogue } from '@/collections/exercises/queries';
import { CardGrid } from './CardGrid';
import { CatalogueSearchForm } from './CatalogueSearchForm';
import { searchAddress } from './search';

export { generateStaticParams } from '@/app/cachedPages';

interface CatalogueProps {
  params: Promise<{ locale: string }>;
}

/** Made again at most once a minute, and at once when an exercise changes. */
export const revalidate = 60;

const onEachShelf = 8;
const eagerCovers = 2;

export async function generateMetadata({ params }: CatalogueProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('catalogue');
  return pageMetadata({ locale, path: '/exercices', title: t('title'), description: t('description') });
}

/** The catalogue: every exercise on the shelf of its theme. A search has a page of its own. */
export default async function CataloguePage({ params }: CatalogueProps) {
  const locale = await pageLocale(params);
  const payload = await getPayload({ config });
  const [t, facets] = await Promise.all([getTranslations('catalogue'), catalogueFacets(payload, { locale })]);
  const shelves = await Promise.all(
    facets.categories.map(async (category) => ({
      ...category,
      cards: (await listCatalogue(payload, { locale, category: category.key, limit: onEachShelf })).docs,
    })),
  );
  return (
    <div className="page space-y-12 pt-6 pb-20 md:pt-10">
      <div className="space-y-3">
        <h1 className="text-4xl">{t('title')}</h1>
        <p className="measure text-ink-soft">{t('intro')}</p>
      </div>
      {facets.total === 0 ? (
        <EmptyState illustration={<EmptyDrawing className="w-70" />} title={t('empty.title')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : (
        <>
          <CatalogueSearchForm locale={locale} facets={facets} />
          {shelves.map((shelf, index) => (
            <section key={shelf.key} aria-labelledby={`shelf-${shelf.key}`} className="space-y-6 border-t-2 border-ink pt-6">
              <div className="space-y-1">
                <h2 id={`shelf-${shelf.key}`} className="text-2xl md:text-3xl">
                  {shelf.title}
                </h2>
                {shelf.description ? <p className="measure text-ink-soft">{shelf.description}</p> : null}
              </div>
              <CardGrid locale={locale} cards={shelf.cards} eager={index === 0 ? eagerCovers : 0} />
              {shelf.total > shelf.cards.length ? (
                <Link href={searchAddress(locale, { categorie: shelf.key })} className="link inline-flex min-h-11 items-center gap-2 font-bold">
                  {t('more', { total: shelf.total })}
                  <Icon name="arrow-right" size={20} />
                </Link>
              ) : null}
            </section>
          ))}
        </>
      )}
    </div>
  );
}
