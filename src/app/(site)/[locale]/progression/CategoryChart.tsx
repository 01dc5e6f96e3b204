import { getFormatter, getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Link, wave } from '@mentora/ui';
import type { CategoryProgress } from '@/collections/attempts/queries/progress';

interface CategoryChartProps {
  locale: Locale;
  categories: readonly CategoryProgress[];
}

const spans = 12;

/** How far one has come in each theme: a drawn thread for each, and the same figures in a table. */
export async function CategoryChart({ locale, categories }: CategoryChartProps) {
  const [t, format] = await Promise.all([getTranslations('progress.categories'), getFormatter()]);
  return (
    <section aria-labelledby="categories" className="space-y-4">
      <h2 id="categories" className="text-2xl">
        {t('title')}
      </h2>
      <ul aria-label={t('chart')} className="space-y-4">
        {categories.map(({ key, title, done, total }) => (
          <li key={key} className="grid gap-x-8 gap-y-1 sm:grid-cols-[220px_1fr] sm:items-center">
            <Link href={`${localePath(locale, '/exercices')}?categorie=${key}`} className="link inline-flex min-h-11 items-center font-bold">
              {title}
            </Link>
            <div className="flex items-center gap-4">
              <ShareThread name={key} share={total === 0 ? 0 : done / total} />
              <p className="w-28 shrink-0 text-end text-sm sm:text-start">
                {t('done', { done, total })}
                {done === total ? <span className="block font-bold text-success">{t('complete')}</span> : null}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <details>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center text-sm">{t('showTable')}</summary>
        <div className="overflow-x-auto">
          <table className="mt-2 w-full max-w-160 text-sm">
            <caption className="sr-only">{t('chart')}</caption>
            <thead>
              <tr className="border-b-2 border-ink">
                {(['category', 'doneColumn', 'totalColumn', 'shareColumn'] as const).map((column) => (
                  <th key={column} scope="col" className="py-2 pe-4 text-start">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {categories.map(({ key, title, done, total }) => (
                <tr key={key} className="border-b border-line">
                  <th scope="row" className="py-2 pe-4 text-start font-normal">
                    {title}
                  </th>
                  <td className="py-2 pe-4">{format.number(done)}</td>
                  <td className="py-2 pe-4">{format.number(total)}</td>
                  <td className="py-2 pe-4">{format.number(total === 0 ? 0 : done / total, { style: 'percent', maximumFractionDigits: 0 })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

/** A thread of which a share is wound: thick and dark what is done, thin and pale what is ahead. */
function ShareThread({ name, share }: { name: string; share: number }) {
  const length = spans * 20;
  const path = { d: wave(spans), vectorEffect: 'non-scaling-stroke' as const };
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${length} 28`}
      preserveAspectRatio="none"
      className="h-7 w-0 flex-1 overflow-visible fill-none rtl:-scale-x-100"
    >
      <clipPath id={`share-${name}`}>
        <rect x="-4" y="-6" width={share * length + 4} height="40" />
      </clipPath>
      <path {...path} className="stroke-line-strong opacity-60" strokeWidth="2.5" />
      {share > 0 ? <path {...path} className="stroke-accent" strokeWidth="6" clipPath={`url(#share-${name})`} /> : null}
    </svg>
  );
}
