import { viewSurfaces } from '@mentora/access';
import { panelView } from '@mentora/ui/panel';
import { Words } from '@mentora/ui/words';
import { compileWords } from '@mentora/ui/words/compile';
import { notFound } from 'next/navigation';
import { messagesIn } from '../messages';
import { wishOf } from '../review/filters';
import { FiguresPage } from './figures/FiguresPage';
import { ItemPage } from './item/ItemPage';
import { QueuePage } from './queue/QueuePage';
import './review.css';

/** What contributors have sent: the queue, one of its items, or the figures of moderation. */
export const ReviewView = panelView(viewSurfaces['moderation/contributions'], async ({ req, locale, searchParams, segments }) => {
  const [place, ...beyond] = segments.slice(2);
  if (beyond.length > 0) notFound();
  const wish = wishOf(searchParams);
  const page =
    place === undefined ? (
      <QueuePage req={req} locale={locale} wish={wish} />
    ) : place === 'figures' ? (
      <FiguresPage req={req} locale={locale} />
    ) : (
      <ItemPage req={req} locale={locale} wish={wish} id={place} />
    );
  return (
    <Words locale={locale} words={{ review: compileWords(messagesIn(locale).review) }}>
      {page}
    </Words>
  );
});
