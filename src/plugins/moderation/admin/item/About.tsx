import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import type { ReviewedContribution } from '../../review/queries/reviewedContribution';
import { reviewAddresses } from '../addresses';
import { datesOf } from '../dates';

interface AboutProps {
  req: PayloadRequest;
  locale: Locale;
  item: ReviewedContribution;
}

/** What it is, who sent it and when, and what became of what this person has sent before. */
export function About({ req, locale, item }: AboutProps) {
  const t = translator(locale, 'review');
  const dates = datesOf(req, locale);
  const { approved, rejected, changesRequested } = item.record;
  const counts = [
    approved > 0 && t('item.approvedBefore', { count: approved }),
    changesRequested > 0 && t('item.changedBefore', { count: changesRequested }),
    rejected > 0 && t('item.rejectedBefore', { count: rejected }),
  ].filter((count) => count !== false);
  const all = item.contributor && reviewAddresses(req.payload.config).queue({ status: 'all', contributor: item.contributor, page: 1 });
  return (
    <dl className="review-about">
      <div>
        <dt>{t('item.type')}</dt>
        <dd>{item.kind}</dd>
      </div>
      <div>
        <dt>{t('item.contributor')}</dt>
        <dd>
          {all ? (
            <a href={all}>
              <bdi>{item.contributorName}</bdi>
            </a>
          ) : (
            t('nobody')
          )}
        </dd>
      </div>
      <div>
        <dt>{t('item.record')}</dt>
        <dd>{counts.length === 0 ? t('item.first') : new Intl.ListFormat(locale, { type: 'unit' }).format(counts)}</dd>
      </div>
      <div>
        <dt>{t('item.sent')}</dt>
        <dd>
          {item.submittedAt ? dates.moment(item.submittedAt) : '—'}
          {item.submissions > 1 ? ` (${t('queue.again', { number: item.submissions })})` : null}
        </dd>
      </div>
      <div>
        <dt>{t('item.licence')}</dt>
        <dd>
          <bdi>{item.licence ?? '—'}</bdi>
        </dd>
      </div>
    </dl>
  );
}
