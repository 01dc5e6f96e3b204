'use client';

import { Images as ImagesShape } from 'lucide';
import { useState } from 'react';
import { Alert } from '../../feedback/Alert';
import { EmptyState } from '../../feedback/EmptyState';
import { forgetPlace, useKeptPlace } from '../../navigation/useKeptPlace';
import { Glyph } from '../../primitives/Glyph';
import { useTranslations } from '../../words/Words';
import type { CategoryOption, ImageDoor, ImagePage, ImageSearch, LibraryImage } from '../door';
import { Uploader } from '../upload/Uploader';
import { ChangeImage } from './ChangeImage';
import { ImageCard } from './ImageCard';
import { ImageFilters } from './ImageFilters';
import { ImageGrid } from './ImageGrid';
import { RemoveImage } from './RemoveImage';
import { ShowImage } from './ShowImage';
import { useImages } from './useImages';
import { useSeenCount } from './useSeenCount';
import { wishParams } from './wish';

export interface LibraryProps {
  door: ImageDoor;
  wish: ImageSearch;
  /** What the page was made with. */
  beginning: ImagePage;
  categories: readonly CategoryOption[];
  /** The address of the page, and of its next part where no script runs. */
  address: string;
  nextHref?: string;
}

type Act = { kind: 'show' | 'change' | 'remove'; image: LibraryImage } | null;

/** The shared library: one adds images, finds them, and looks after one's own. */
export function Library({ door, wish, beginning, categories, address, nextHref }: LibraryProps) {
  const t = useTranslations('images.library');
  const found = useImages(door, wish, beginning);
  const [act, setAct] = useState<Act>(null);
  const searched = Object.keys(wish).length > 0;
  const placeOf = (of: ImageSearch) => `${address}?${wishParams(of).toString()}`;
  useKeptPlace({ name: placeOf(wish), count: found.images.length, more: found.more, failed: found.failed !== null, load: (count) => void found.loadMore(count) });
  useSeenCount(found.images.length, beginning.images.length);

  return (
    <div className="space-y-8">
      <div className="noscript:hidden">
        <Uploader door={door} categories={categories} onSent={found.put} onUse={(image) => setAct({ kind: 'show', image })} />
      </div>
      <noscript>
        <Alert>{t('noScript')}</Alert>
      </noscript>
      <ImageFilters key={JSON.stringify(wish)} name="library" wish={wish} categories={categories} action={address} onAsk={(asked) => forgetPlace(placeOf(asked))} />
      <section aria-label={t('list')} className="space-y-6 border-t-2 border-ink pt-6">
        <ImageGrid
          found={found}
          nextHref={nextHref}
          empty={
            <EmptyState illustration={<Glyph shape={ImagesShape} size={64} weight={1.25} className="text-accent" />} title={t(searched ? 'nothingFound' : 'empty')}>
              {t(searched ? 'nothingFoundHint' : 'emptyHint')}
            </EmptyState>
          }
          draw={(image) => (
            <ImageCard
              image={image}
              category={categories.find(({ id }) => id === image.category)?.title}
              onShow={() => setAct({ kind: 'show', image })}
              onChange={() => setAct({ kind: 'change', image })}
              onRemove={() => setAct({ kind: 'remove', image })}
            />
          )}
        />
      </section>
      {act?.kind === 'show' ? <ShowImage door={door} image={act.image} onClose={() => setAct(null)} /> : null}
      {act?.kind === 'change' ? (
        <ChangeImage door={door} id={act.image.id} categories={categories} onClose={() => setAct(null)} onChanged={found.put} />
      ) : null}
      {act?.kind === 'remove' ? <RemoveImage door={door} image={act.image} onClose={() => setAct(null)} onRemoved={found.takeOut} /> : null}
    </div>
  );
}
