import { getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Button, classes, Icon, inputClasses, Link, SelectField } from '@mentora/ui';
import type { CatalogueFacets } from '@/collections/exercises/queries';
import { searchAddress, type CatalogueSearch } from './search';

interface CatalogueSearchFormProps {
  locale: Locale;
  facets: CatalogueFacets;
  search?: CatalogueSearch;
}

/** The search of the catalogue: a form that asks for an address, so it can be shared and needs no script. */
export async function CatalogueSearchForm({ locale, facets, search = {} }: CatalogueSearchFormProps) {
  const t = await getTranslations('catalogue');
  const narrowed = [search.difficulte, search.duree, search.competence].some((value) => value !== undefined);
  return (
    <div className="space-y-5">
      <form action={localePath(locale, '/exercices')} role="search" className="max-w-200 space-y-3">
        <label htmlFor="catalogue-q" className="block font-bold">
          {t('search.label')}
        </label>
        <div className="flex flex-wrap gap-3">
          <div className="relative min-w-44 flex-1">
            <Icon name="search" className="pointer-events-none absolute start-4 top-1/2 -translate-y-1/2 text-ink-soft" />
            <input
              id="catalogue-q"
              type="search"
              name="q"
              defaultValue={search.q}
              // An empty field with `auto` would be written from the left in Arabic, under the lens.
              dir={search.q ? 'auto' : undefined}
              maxLength={100}
              enterKeyHint="search"
              autoComplete="off"
              placeholder={t('search.placeholder')}
              className={classes(inputClasses, 'px-12!')}
            />
          </div>
          <Button type="submit">{t('search.go')}</Button>
        </div>
        {search.categorie ? <input type="hidden" name="categorie" value={search.categorie} /> : null}
        <details open={narrowed} className="group">
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 font-bold [&::-webkit-details-marker]:hidden">
            <Icon name="sliders-horizontal" />
            <span className="link">{t('search.filters')}</span>
            <Icon name="chevron-down" size={20} className="transition-transform group-open:rotate-180" />
          </summary>
          <div className="mt-2 grid gap-4 sm:grid-cols-3">
            <SelectField
              name="difficulte"
              label={t('filter.difficulty')}
              defaultValue={search.difficulte ?? ''}
              placeholder={t('search.any')}
              options={facets.difficulties.map(({ value }) => ({ value, label: t(`difficulty.${value}`) }))}
            />
            <SelectField
              name="duree"
              label={t('filter.minutes')}
              defaultValue={search.duree ?? ''}
              placeholder={t('search.any')}
              options={facets.minutes
                .filter(({ total }) => total > 0)
                .map(({ max }) => ({ value: String(max), label: t('filter.minutesMax', { minutes: max }) }))}
            />
            <SelectField
              name="competence"
              label={t('filter.skill')}
              defaultValue={search.competence ?? ''}
              placeholder={t('search.any')}
              options={facets.skills.map(({ key, title }) => ({ value: key, label: title }))}
            />
          </div>
          <Button type="submit" variant="secondary" className="mt-4">
            {t('search.apply')}
          </Button>
        </details>
      </form>
      <nav aria-label={t('filter.category')}>
        <ul className="-mx-5 flex gap-2 overflow-x-auto px-5 py-1 md:mx-0 md:flex-wrap md:overflow-visible md:px-0">
          {[{ key: undefined, title: t('filter.allCategories') }, ...facets.categories].map(({ key, title }) => (
            <li key={key ?? ''} className="shrink-0">
              <Link
                href={searchAddress(locale, { ...search, categorie: key, page: undefined })}
                aria-current={search.categorie === key ? 'true' : undefined}
                className={classes(
                  'inline-flex min-h-11 items-center rounded-full border-2 px-4 font-bold',
                  search.categorie === key
                    ? 'border-accent bg-accent text-on-accent'
                    : 'border-line bg-sheet hover:border-ink',
                )}
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
