import { localePath, type Locale } from '@mentora/platform/i18n';
import { MentoraError } from '@mentora/platform';
import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { contributionChanges } from '../../contributions';
import { translator } from '../../messages';
import { moderationOptions } from '../../options';
import type { QueueWish } from '../../review/filters';
import { imagesOf } from '../../review/queries/imagesOf';
import { neighbours } from '../../review/queries/neighbours';
import { reviewedContribution, type ReviewedContribution } from '../../review/queries/reviewedContribution';
import { reviewAddresses } from '../addresses';
import { datesOf } from '../dates';
import { About } from './About';
import { ClaimLine } from './ClaimLine';
import { DecideBar } from './DecideBar';
import { History } from './History';
import { ItemImages } from './ItemImages';
import { Parts } from './Parts';
import { ReviewState } from './ReviewState';

interface ItemPageProps {
  req: PayloadRequest;
  locale: Locale;
  wish: QueueWish;
  id: string;
}

/** One contribution under review: as a learner sees it, beside what it says and what has changed, and what to decide. */
export async function ItemPage({ req, locale, wish, id }: ItemPageProps) {
  const t = translator(locale, 'review');
  const dates = datesOf(req, locale);
  const addresses = reviewAddresses(req.payload.config);
  const item = await itemOrNotFound(req, id);
  const [images, around, changes] = await Promise.all([
    imagesOf(req, item, locale),
    neighbours(req, item.id, wish),
    contributionChanges(req, item.id),
  ]);
  const isOpen = item.status === 'pending';
  const decided =
    item.status === 'pending' || item.status === 'draft'
      ? null
      : t(`item.decided.${item.status}`, { name: item.reviewer ?? t('nobody'), date: item.reviewedAt ? dates.moment(item.reviewedAt) : '—' });
  const link = (to: string | null) => (to ? addresses.item(to, wish) : undefined);

  return (
    <ReviewState
      key={`${item.id} ${item.submissions}`}
      item={{
        id: item.id,
        submission: item.submissions,
        type: item.type,
        content: item.content,
        decided,
        zone: dates.zone,
        claimMinutes: moderationOptions(req.payload.config).claimMinutes,
        images: images.filter(({ status }) => status === 'pending' || status === 'changes-requested').map(({ title }) => title),
        labels: Object.fromEntries(item.parts.map(({ path, label }) => [path, label])),
      }}
      ways={{ queue: addresses.queue(wish), previous: link(around.previous), next: link(around.next), waiting: link(around.waiting) }}
    >
      <p>
        <a href={addresses.queue(wish)}>{t('item.back')}</a>
      </p>
      <h1>
        <bdi>{item.title || t('untitled')}</bdi>
      </h1>
      <About req={req} locale={locale} item={item} />
      {isOpen ? (
        <ClaimLine
          held={item.claimedUntil ? { mine: item.claimedBy === req.user?.id, name: item.claimedByName ?? '', until: item.claimedUntil } : null}
          locale={locale}
        />
      ) : (
        <p className="review-decided" role="status">
          {decided}
        </p>
      )}
      {item.decidable || !isOpen ? null : <p className="review-decided">{t('item.own')}</p>}
      <div className="review-desk">
        {item.type === 'exercise' ? (
          <section className="review-desk__player" aria-labelledby="review-player">
            <h2 id="review-player">{t('item.player')}</h2>
            <iframe title={t('item.playerOf', { title: item.title || t('untitled') })} src={localePath(locale, `/apercu/contribution/${item.id}`)} />
          </section>
        ) : null}
        <div className="review-desk__told">
          <ItemImages locale={locale} images={images} large={item.type === 'image'} />
          <Parts locale={locale} parts={item.parts} changes={changes} remarkable={isOpen && item.decidable} />
          <History locale={locale} dates={dates} history={item.history} labels={item.parts} />
        </div>
      </div>
      {item.decidable ? <DecideBar /> : null}
    </ReviewState>
  );
}

async function itemOrNotFound(req: PayloadRequest, id: string): Promise<ReviewedContribution> {
  try {
    return await reviewedContribution(req, id);
  } catch (error) {
    if (error instanceof MentoraError && error.details.status === 404) notFound();
    throw error;
  }
}
