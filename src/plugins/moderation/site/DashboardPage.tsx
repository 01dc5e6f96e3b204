import type { PayloadRequest } from 'payload';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { EmptyDrawing, EmptyState, Icon, Link, LinkButton } from '@mentora/ui';
import { contributionKindsOf } from '../contributions/kind';
import { ownContributions, ownCounts } from '../contributions/queries/ownContributions';
import { translator } from '../messages';
import { contributorFigures } from '../stats/queries/contributorFigures';
import { libraryPath, listPath, newPath } from './addresses';
import { ContributionCard } from './ContributionCard';
import { Figures, StateCounts } from './Figures';
import { datesFor } from './format';
import { MonthChart } from './MonthChart';
import { nextContribution } from './queries/nextContribution';
import { whatNext } from './whatNext';

/** Who reads the pages of contributors. */
export interface ContributorReader {
  id: string;
  timeZone: string;
}

interface DashboardProps {
  req: PayloadRequest;
  locale: Locale;
  reader: ContributorReader;
}

/** How many of the last ones are shown. */
const recent = 4;

/** "Contribuer": what to do next, where one's contributions are, and what they have brought. */
export async function DashboardPage({ req, locale, reader }: DashboardProps) {
  const words = translator(locale, 'pages');
  const [counts, { docs }, next, figures] = await Promise.all([
    ownCounts(req),
    ownContributions(req, { limit: recent }),
    nextContribution(req),
    contributorFigures(req.payload, reader.id),
  ]);
  // Whoever has sent something and has nothing left of it is no newcomer: the figures stay.
  if (docs.length === 0 && figures.totalContributions === 0) return <Newcomer locale={locale} />;

  const now = whatNext(locale, next, counts.pending);
  const types = new Map(contributionKindsOf(req).map(({ key, label }) => [key, label[locale]]));
  const dates = datesFor(locale, reader.timeZone);
  return (
    <div className="page space-y-14 pt-6 pb-20 md:pt-10">
      <section className="space-y-6">
        <h1 className="text-4xl">{words('home.title')}</h1>
        <div className="measure space-y-5 rounded-lg bg-band p-6 md:p-10">
          <h2 className="font-display text-xl text-support">{words('home.now')}</h2>
          <p className="text-2xl leading-snug [overflow-wrap:anywhere]">{now.text}</p>
          <LinkButton href={now.href} className="max-sm:w-full">
            {now.action}
          </LinkButton>
        </div>
        <nav aria-label={words('home.quick')} className="flex flex-wrap gap-3 max-sm:flex-col">
          {now.href === localePath(locale, newPath) ? null : (
            <LinkButton variant="secondary" href={localePath(locale, newPath)} icon={<Icon name="plus" />}>
              {words('begin')}
            </LinkButton>
          )}
          <LinkButton variant="secondary" href={localePath(locale, libraryPath)} icon={<Icon name="image" />}>
            {words('library')}
          </LinkButton>
        </nav>
      </section>
      <StateCounts locale={locale} counts={counts} />
      {docs.length > 0 ? (
        <section aria-labelledby="recent" className="space-y-4 border-t-2 border-ink pt-6">
          <h2 id="recent" className="text-2xl">
            {words('home.recent')}
          </h2>
          <ul>
            {docs.map((contribution) => (
              <li key={contribution.id}>
                <ContributionCard {...{ locale, contribution, dates }} type={types.get(contribution.type) ?? contribution.type} as="h3" />
              </li>
            ))}
          </ul>
          <Link href={localePath(locale, listPath)} className="link inline-flex min-h-11 items-center font-bold">
            {words('home.all')}
          </Link>
        </section>
      ) : null}
      <Figures locale={locale} figures={figures} />
      <MonthChart locale={locale} months={figures.months} />
    </div>
  );
}

/** What somebody finds who has just become a contributor. */
function Newcomer({ locale }: { locale: Locale }) {
  const words = translator(locale, 'pages');
  return (
    <div className="page pt-6 pb-20">
      <EmptyState
        as="h1"
        illustration={<EmptyDrawing className="w-70" />}
        title={words('newcomer.title')}
        action={
          <>
            <LinkButton href={localePath(locale, newPath)}>{words('newcomer.begin')}</LinkButton>
            <LinkButton variant="secondary" href={localePath(locale, libraryPath)}>
              {words('library')}
            </LinkButton>
          </>
        }
      >
        <p>{words('newcomer.text')}</p>
        <p>
          <Link href={localePath(locale, '/aide/contributeur')} className="link inline-flex min-h-11 items-center">
            {words('newcomer.guide')}
          </Link>
        </p>
      </EmptyState>
    </div>
  );
}
