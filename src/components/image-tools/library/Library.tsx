'use client';

import { Images as ImagesShape } from 'lucide';
import { useState } from 'react';
import { Alert } from '../../feedback/Alert';
import { EmptyState } from '../../feedback/EmptyState';
import { toast } from '../../feedback/Toasts';
import { forgetPlace, useKeptPlace } from '../../navigation/useKeptPlace';
import { Glyph } from '../../primitives/Glyph';
import { useTranslations } from '../../words/Words';
import type { CategoryOption, ImageDoor, ImagePage, ImageSearch, LibraryImage } from '../door';
import { late } from '../late';
import { Uploader } from '../upload/Uploader';
import { useImageRefusal } from '../useImageRefusal';
import { ImageCard } from './ImageCard';
import { ImageFilters } from './ImageFilters';
import { ImageGrid } from './ImageGrid';
import type { ImageReport } from './ShowImage';
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
  report?: ImageReport;
}

type Act = { kind: 'show' | 'change' | 'remove'; image: LibraryImage };

/** What opens over the library is got when somebody is about to open it. */
const windows = late(() => import('./windows'));

/** The shared library: one adds images, finds them, and looks after one's own. */
export function Library({ door, wish, beginning, categories, address, nextHref, report }: LibraryProps) {
  const t = useTranslations('images.library');
  const found = useImages(door, wish, beginning);
  const [act, setAct] = useState<Act | null>(null);
  const refusal = useImageRefusal();
  const opened = windows.now();
  const open = (next: Act) => void windows.get().then(() => setAct(next), (cause: unknown) => toast(refusal(cause)));
  const searched = Object.keys(wish).length > 0;
  const placeOf = (of: ImageSearch) => `${address}?${wishParams(of).toString()}`;
  useKeptPlace({ name: placeOf(wish), count: found.images.length, more: found.more, failed: found.failed !== null, load: (count) => void found.loadMore(count) });
  useSeenCount(found.images.length, beginning.images.length);

  return (
    <div className="space-y-8">
      <div className="noscript:hidden">
        <Uploader door={door} categories={categories} onSent={found.put} onUse={(image) => open({ kind: 'show', image })} />
      </div>
      <noscript>
        <Alert>{t('noScript')}</Alert>
      </noscript>
      <ImageFilters key={JSON.stringify(wish)} name="library" wish={wish} categories={categories} action={address} onAsk={(asked) => forgetPlace(placeOf(asked))} />
      <section aria-label={t('list')} className="space-y-6 border-t-2 border-ink pt-6" onPointerEnter={windows.warm} onFocus={windows.warm}>
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
              onShow={() => open({ kind: 'show', image })}
              onChange={() => open({ kind: 'change', image })}
              onRemove={() => open({ kind: 'remove', image })}
            />
          )}
        />
      </section>
      {opened && act?.kind === 'show' ? <opened.ShowImage door={door} image={act.image} report={report} onClose={() => setAct(null)} /> : null}
      {opened && act?.kind === 'change' ? (
        <opened.ChangeImage door={door} id={act.image.id} categories={categories} onClose={() => setAct(null)} onChanged={found.put} />
      ) : null}
      {opened && act?.kind === 'remove' ? <opened.RemoveImage door={door} image={act.image} onClose={() => setAct(null)} onRemoved={found.takeOut} /> : null}
    </div>
  );
}
