import { Glyph, Link } from '@mentora/ui';
import type { Locale } from '@mentora/platform/i18n';
import type { OwnCounts } from '../contributions/queries/ownContributions';
import { translator } from '../messages';
import type { ContributorOverview } from '../stats/queries/contributorFigures';
import { contributionStatuses } from '../status';
import { listAddress } from './addresses';
import { spanOf } from './format';
import { stateShapes } from './StateChip';

/** How many there are in each state; each leads to those. */
export function StateCounts({ locale, counts }: { locale: Locale; counts: OwnCounts }) {
  const words = translator(locale, 'pages');
  return (
    <section aria-labelledby="states" className="space-y-4 border-t-2 border-ink pt-6">
      <h2 id="states" className="text-2xl">
        {words('home.states')}
      </h2>
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-5">
        {contributionStatuses.map((status) => (
          <li key={status}>
            <Link href={listAddress(locale, { status })} className="flex min-h-14 items-center gap-3 border-b border-line py-2 hover:border-ink lg:flex-wrap">
              <Glyph shape={stateShapes[status]} size={24} className="text-accent" />
              <span className="min-w-0 flex-1 lg:order-3 lg:flex-none lg:basis-full">{words(`states.${status}`)}</span>
              <strong className="font-display text-2xl">{words('number', { count: counts[status] })}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one's contributions have brought. */
export function Figures({ locale, figures }: { locale: Locale; figures: ContributorOverview }) {
  const words = translator(locale, 'pages');
  const { approvalRate, approvedContributions, rejectedContributions, averageReviewSeconds: review } = figures;
  const decided = approvedContributions + rejectedContributions;
  const facts = [
    {
      key: 'rate',
      value: approvalRate === null ? words('figures.none') : words('percent', { share: approvalRate / 10_000 }),
      detail: approvalRate === null ? words('figures.rateNone') : words('figures.rateDetail', { approved: approvedContributions, decided }),
    },
    { key: 'completions', value: words('number', { count: figures.totalExerciseCompletions }), detail: words('figures.completionsDetail') },
    { key: 'uses', value: words('number', { count: figures.totalImageUsage }), detail: words('figures.usesDetail') },
    {
      key: 'images',
      value: words('number', { count: figures.imagesUploaded }),
      detail: words('figures.imagesDetail', { count: figures.imagesApproved }),
    },
    { key: 'streak', value: words('figures.days', { count: figures.streakDays }), detail: words('figures.streakDetail') },
    {
      key: 'review',
      value: review === null ? words('figures.none') : words(`figures.${spanOf(review).unit}`, { count: spanOf(review).count }),
      detail: words('figures.reviewDetail'),
    },
  ] as const;
  return (
    <section aria-labelledby="figures" className="space-y-4 border-t-2 border-ink pt-6">
      <h2 id="figures" className="text-2xl">
        {words('figures.title')}
      </h2>
      <dl className="grid gap-x-12 sm:grid-cols-2 lg:grid-cols-3">
        {facts.map(({ key, value, detail }) => (
          <div key={key} className="flex flex-col border-b border-line py-4">
            <dt>{words(`figures.${key}`)}</dt>
            <dd className="font-display text-3xl" data-figure={key}>
              {value}
            </dd>
            <dd className="text-sm text-ink-soft">{detail}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
