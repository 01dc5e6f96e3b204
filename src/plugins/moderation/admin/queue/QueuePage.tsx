import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import { countPending, pendingContributions } from '../../contributions';
import { translator } from '../../messages';
import { addressOf, queuePageSize, type QueueWish } from '../../review/filters';
import { queueContributors } from '../../review/queries/queueContributors';
import { reviewAddresses } from '../addresses';
import { age, datesOf } from '../dates';
import { Tabs } from '../Tabs';
import { QueueFilters } from './QueueFilters';
import { QueueList } from './QueueList';

interface QueuePageProps {
  req: PayloadRequest;
  locale: Locale;
  wish: QueueWish;
}

/** What was sent to be reviewed, the oldest first. */
export async function QueuePage({ req, locale, wish }: QueuePageProps) {
  const t = translator(locale, 'review');
  const dates = datesOf(req, locale);
  const addresses = reviewAddresses(req.payload.config);
  const [found, waiting, contributors] = await Promise.all([
    pendingContributions(req, { ...wish, limit: queuePageSize }),
    countPending(req),
    queueContributors(req),
  ]);
  const { page: _, ...narrowed } = wish;
  const isNarrowed = addressOf({ ...narrowed, page: 1 }) !== '';
  const at = (page: number) => addresses.queue({ ...wish, page });

  return (
    <>
      <h1>{t('title')}</h1>
      <Tabs req={req} locale={locale} current="queue" />
      <p>{t('queue.waiting', { count: waiting })}</p>
      <QueueFilters locale={locale} wish={wish} contributors={contributors} everything={isNarrowed ? addresses.queue() : undefined} />
      <QueueList
        count={found.totalDocs}
        nothing={t(isNarrowed ? 'queue.noneFound' : 'queue.none')}
        items={found.docs.map((item) => ({
          id: item.id,
          href: addresses.item(item.id, wish),
          title: item.title || t('untitled'),
          type: t(`type.${item.type}`),
          status: item.status === 'pending' ? null : t(`status.${item.status}`),
          contributor: item.contributorName ?? t('nobody'),
          own: item.contributor === req.user?.id,
          again: item.submissions > 1 ? t('queue.again', { number: item.submissions }) : null,
          sent: item.submittedAt ? t('queue.sent', { date: dates.moment(item.submittedAt) }) : '',
          age: item.status === 'pending' && item.submittedAt ? t('queue.since', { span: age(item.submittedAt, locale) }) : null,
          claim:
            item.claimedUntil && item.claimedBy !== req.user?.id
              ? t('claim.other', { name: item.claimedByName ?? '', time: dates.time(item.claimedUntil) })
              : item.claimedUntil
                ? t('claim.mine', { time: dates.time(item.claimedUntil) })
                : null,
        }))}
      />
      {found.totalPages > 1 ? (
        <nav className="mentora-start__acts" aria-label={t('queue.pages')}>
          {wish.page > 1 ? <a href={at(wish.page - 1)}>{t('queue.older')}</a> : null}
          {wish.page < found.totalPages ? <a href={at(wish.page + 1)}>{t('queue.newer')}</a> : null}
        </nav>
      ) : null}
    </>
  );
}
