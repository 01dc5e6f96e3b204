import config from '@payload-config';
import { getTranslations } from 'next-intl/server';
import { getPayload } from 'payload';
import type { Locale } from '@mentora/platform/i18n';
import { EmptyDrawing, EmptyState, LinkButton } from '@mentora/ui';
import { listCatalogue } from '@/collections/exercises/queries';
import { CardGrid } from '../CardGrid';
import { filtersOf, searchAddress, type CatalogueSearch } from '../search';

const suggested = 4;

/** What to do when nothing was found: drop what narrows the search, or try something else. */
export async function NothingFound({ locale, search }: { locale: Locale; search: CatalogueSearch }) {
  const payload = await getPayload({ config });
  const wide = { q: search.q };
  const narrowed = Object.keys(filtersOf(search)).length > (search.q ? 1 : 0);
  const [t, without, shelf] = await Promise.all([
    getTranslations('catalogue.results.none'),
    narrowed ? listCatalogue(payload, { locale, ...filtersOf(wide), limit: 1 }) : undefined,
    listCatalogue(payload, { locale, limit: suggested }),
  ]);
  const total = without?.totalDocs ?? 0;
  return (
    <div className="space-y-8">
      <EmptyState
        illustration={<EmptyDrawing className="w-60" />}
        title={t('title')}
        action={total > 0 ? <LinkButton href={searchAddress(locale, wide)}>{t('show', { total })}</LinkButton> : null}
      >
        <p>{total > 0 ? t('without', { total }) : t('text')}</p>
      </EmptyState>
      {shelf.docs.length > 0 ? (
        <section aria-labelledby="suggested" className="space-y-5">
          <h2 id="suggested" className="text-2xl">
            {t('suggest')}
          </h2>
          <CardGrid locale={locale} cards={shelf.docs} withCategory />
        </section>
      ) : null}
    </div>
  );
}
