import { redirect } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Breadcrumb, EmptyDrawing, EmptyState, Icon, LinkButton, Pagination } from '@mentora/ui';
import { contributionKindsOf } from '../contributions/kind';
import { ownContributions, ownCounts } from '../contributions/queries/ownContributions';
import { translator } from '../messages';
import { homePath, listAddress, newPath, readWish, type Act } from './addresses';
import { ContributionCard } from './ContributionCard';
import type { ContributorReader } from './DashboardPage';
import { Done } from './Done';
import { datesFor } from './format';
import { ListFilters } from './ListFilters';

interface ListPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: ContributorReader;
  /** What the address asks for. */
  given: Record<string, string | string[] | undefined>;
  act: Act | undefined;
}

/** "Mes contributions": all of one's own, narrowed by what the address says. */
export async function ListPage({ req, locale, reader, given, act }: ListPageProps) {
  const words = translator(locale, 'pages');
  const kinds = contributionKindsOf(req).map(({ key, label }) => ({ key, label: label[locale] }));
  const wish = readWish(given, kinds.map(({ key }) => key));
  const [counts, { docs, totalDocs, totalPages }] = await Promise.all([ownCounts(req), ownContributions(req, wish)]);
  // The last page has gone with what was deleted on it.
  if (wish.page > totalPages) redirect(listAddress(locale, { ...wish, page: totalPages }));
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const dates = datesFor(locale, reader.timeZone);
  const pageAt = (page: number, label: string) => ({ href: listAddress(locale, { ...wish, page }), label });
  return (
    <div className="page max-w-220 space-y-8 pt-4 pb-20">
      <div className="space-y-3">
        <Breadcrumb label={words('trail')} crumbs={[{ label: words('home.title'), href: localePath(locale, homePath) }, { label: words('list.title') }]} />
        <div className="flex flex-wrap items-center justify-between gap-4">
          <h1 className="text-4xl">{words('list.title')}</h1>
          {all > 0 ? (
            <LinkButton href={localePath(locale, newPath)} icon={<Icon name="plus" />}>
              {words('begin')}
            </LinkButton>
          ) : null}
        </div>
      </div>
      <Done locale={locale} act={act} />
      {all === 0 ? (
        <EmptyState
          illustration={<EmptyDrawing className="w-70" />}
          title={words('list.empty')}
          action={<LinkButton href={localePath(locale, newPath)}>{words('newcomer.begin')}</LinkButton>}
        >
          <p>{words('newcomer.text')}</p>
        </EmptyState>
      ) : (
        <>
          <ListFilters locale={locale} wish={wish} counts={counts} kinds={kinds} />
          <p role="status" className="text-ink-soft">
            {words('list.count', { count: totalDocs })}
          </p>
          {docs.length > 0 ? (
            <ul className="border-b border-line">
              {docs.map((contribution) => (
                <li key={contribution.id}>
                  <ContributionCard
                    {...{ locale, contribution, dates }}
                    type={kinds.find(({ key }) => key === contribution.type)?.label ?? contribution.type}
                  />
                </li>
              ))}
            </ul>
          ) : (
            <EmptyState
              title={words('list.nothing')}
              action={
                <LinkButton variant="secondary" href={listAddress(locale)}>
                  {words('list.showAll')}
                </LinkButton>
              }
            >
              <p>{words('list.nothingText')}</p>
            </EmptyState>
          )}
          <Pagination
            label={words('list.pages')}
            position={words('list.position', { page: wish.page, pages: totalPages })}
            previous={wish.page > 1 ? pageAt(wish.page - 1, words('list.earlier')) : undefined}
            next={wish.page < totalPages ? pageAt(wish.page + 1, words('list.later')) : undefined}
          />
        </>
      )}
    </div>
  );
}
