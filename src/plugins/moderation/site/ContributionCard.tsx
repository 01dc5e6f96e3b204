import { FolderPlus, ImagePlus, ListChecks } from 'lucide';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Glyph, Link, type Shape } from '@mentora/ui';
import type { Contribution } from '../contributions/contribution';
import { translator } from '../messages';
import { listPath } from './addresses';
import type { datesFor } from './format';
import { StateChip } from './StateChip';

const typeShapes: Record<string, Shape> = { exercise: ListChecks, image: ImagePlus, category: FolderPlus };

interface CardProps {
  locale: Locale;
  contribution: Contribution;
  /** What its type is called. */
  type: string;
  dates: ReturnType<typeof datesFor>;
  as?: 'h2' | 'h3';
}

/** The date that says most of where it is, in words. */
function whenOf(locale: Locale, dates: CardProps['dates'], { status, ...at }: Contribution): string {
  const words = translator(locale, 'pages');
  if (status === 'pending' && at.submittedAt) return words('when.sent', { date: dates.day(at.submittedAt) });
  if (status === 'approved' && at.publishedAt) return words('when.published', { date: dates.day(at.publishedAt) });
  if (status === 'approved' && at.publishAt) return words('when.scheduled', { date: dates.moment(at.publishAt) });
  if (status !== 'draft' && at.reviewedAt) return words('when.decided', { date: dates.day(at.reviewedAt) });
  return words('when.changed', { date: dates.day(at.updatedAt) });
}

/** A contribution in a list. One link, its title; the whole card can be touched. */
export function ContributionCard({ locale, contribution, type, dates, as: Heading = 'h2' }: CardProps) {
  const { id, title, status, publishedAt } = contribution;
  return (
    <article className="relative grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2 border-t border-line py-5 hover:border-ink sm:grid-cols-[auto_minmax(0,1fr)_auto]">
      <Glyph shape={typeShapes[contribution.type] ?? ListChecks} size={26} className="mt-0.5 text-accent" />
      <div className="space-y-1">
        <Heading className="text-xl">
          <Link href={localePath(locale, `${listPath}/${id}`)} className="[overflow-wrap:anywhere] after:absolute after:inset-0 hover:underline">
            <bdi>{title || translator(locale, 'pages')('untitled')}</bdi>
          </Link>
        </Heading>
        <p className="text-sm text-ink-soft">
          {type} · {whenOf(locale, dates, contribution)}
        </p>
      </div>
      <div className="col-start-2 sm:col-start-3 sm:self-center">
        <StateChip locale={locale} status={status} publishedAt={publishedAt} />
      </div>
    </article>
  );
}
