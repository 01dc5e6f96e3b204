'use client';

import { useEffect, useRef, useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import { forgetPlace } from '@mentora/ui/kept-place';
import type { ImageCard } from '../../search/imageCards';
import { addressOf, wishIn, type LibraryWish } from './address';
import { DeleteDialog } from './DeleteDialog';
import type { Shelf } from './draft';
import { EditDialog } from './EditDialog';
import { LibraryCard } from './LibraryCard';
import { LibraryFilters, type Uploader } from './LibraryFilters';
import { UploadZone } from './UploadZone';
import { placeOf, useLibrary } from './useLibrary';

interface LibraryProps {
  /** What the address asks for. */
  wish: LibraryWish;
  shelf: Shelf;
  /** For those who may know who brought what. */
  uploaders: Uploader[];
}

/** The library of images: searched, filtered, added to, changed. What is looked at stands in the address. */
export function Library({ wish: first, shelf, uploaders }: LibraryProps) {
  const { text } = usePanelText();
  const [wish, setWish] = useState(first);
  const [edited, setEdited] = useState<ImageCard>();
  const [deleted, setDeleted] = useState<ImageCard>();
  const { docs, cursor, found, state, more, again, change, remove } = useLibrary(wish);

  useEffect(() => {
    const back = () => setWish(wishIn(window.location.search));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  const look = (next: LibraryWish) => {
    forgetPlace(placeOf(next));
    window.history.replaceState(null, '', `${window.location.pathname}${addressOf(next)}`);
    setWish(next);
  };

  return (
    <>
      <UploadZone shelf={shelf} added={again} />
      <LibraryFilters key={addressOf(wish)} wish={wish} look={look} shelf={shelf} uploaders={uploaders} />
      <p role="status">{found ? text(found.more ? 'libFoundMore' : 'libFound', { count: found.count }) : null}</p>
      {state === 'ready' && docs.length === 0 ? <p>{text('libNone')}</p> : null}
      <ul className="mentora-mosaic" aria-label={text('images')}>
        {docs.map((card) => (
          <LibraryCard key={card.id} card={card} edit={() => setEdited(card)} remove={() => setDeleted(card)} />
        ))}
      </ul>
      {state === 'loading' ? <p role="status">{text('loading')}</p> : null}
      {state === 'failed' ? (
        <p role="alert">
          {text('libFailed')}{' '}
          <button type="button" className="mentora-button" onClick={again}>
            {text('libAgain')}
          </button>
        </p>
      ) : null}
      {cursor && state === 'ready' ? <More more={more} /> : null}
      {edited ? (
        <EditDialog
          card={edited}
          shelf={shelf}
          saved={(card) => change(edited.id, card)}
          close={() => setEdited(undefined)}
        />
      ) : null}
      {deleted ? <DeleteDialog card={deleted} gone={() => remove([deleted.id])} close={() => setDeleted(undefined)} /> : null}
    </>
  );
}

/** Loads more when it comes into sight; a button for who goes by keyboard. */
export function More({ more }: { more: () => void }) {
  const { text } = usePanelText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { rootMargin: '600px' });
    watch.observe(button.current!);
    return () => watch.disconnect();
  });
  return (
    <p>
      <button ref={button} type="button" className="mentora-button" onClick={more}>
        {text('libMore')}
      </button>
    </p>
  );
}
