'use client';

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Alert } from '../../feedback/Alert';
import { Button } from '../../primitives/Button';
import { useTranslations } from '../../words/Words';
import type { LibraryImage } from '../door';
import { useImageRefusal } from '../useImageRefusal';
import { placeAfterKey } from './placeAfterKey';
import type { Images } from './useImages';

interface ImageGridProps {
  found: Images;
  /** What stands where nothing was found. */
  empty: ReactNode;
  draw: (image: LibraryImage) => ReactNode;
  /** Leads to the next part where no script runs. */
  nextHref?: string;
}

const waiting = Array.from({ length: 8 }, (_, index) => index);

/** Images found, as many as one scrolls to; the arrows lead from one to the next as well. */
export function ImageGrid({ found, empty, draw, nextHref }: ImageGridProps) {
  const t = useTranslations('images.library');
  const refusal = useImageRefusal();
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const { images, loading, adding, failed, more, loadMore } = found;

  useEffect(() => {
    if (!end.current || !more || failed !== null) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && void loadMore(), { rootMargin: '600px' });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [more, failed, loadMore]);

  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-image-stop]') ?? [])];
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const columns = stops.filter((stop) => stop.getBoundingClientRect().top === stops[0]!.getBoundingClientRect().top).length;
    const to = placeAfterKey(event.key, { at, columns, count: stops.length, mirrored: getComputedStyle(list.current!).direction === 'rtl' });
    if (to === null) return;
    event.preventDefault();
    stops[to]?.focus();
  };

  if (loading) {
    return (
      <div role="status">
        <span className="sr-only">{t('loading')}</span>
        <ul aria-hidden="true" className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
          {waiting.map((each) => (
            <li key={each} className="aspect-[4/5] animate-pulse rounded-md bg-band motion-reduce:animate-none" />
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className="space-y-6">
      {images.length === 0 && failed === null ? empty : null}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys only lead from one button of the list to another */}
      <ul ref={list} onKeyDown={onKeyDown} className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4">
        {images.map((image) => (
          <li key={image.id} data-image={image.id} data-place={image.id} className="min-w-0">
            {draw(image)}
          </li>
        ))}
      </ul>
      {failed !== null ? (
        <Alert tone="danger" title={refusal(failed)} live>
          <Button variant="quiet" className="-ms-3" onClick={found.retry}>
            {t('retry')}
          </Button>
        </Alert>
      ) : null}
      {more ? (
        <div ref={end} className="flex justify-center py-2">
          {nextHref ? (
            <noscript>
              <a href={nextHref} className="link inline-flex min-h-11 items-center">
                {t('more')}
              </a>
            </noscript>
          ) : null}
          <Button variant="secondary" className="noscript:hidden" onClick={() => void loadMore()}>
            {adding ? t('loading') : t('more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
