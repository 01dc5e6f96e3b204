'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import { placeIn, useKeptPlace } from '@mentora/ui/kept-place';
import { askApi } from '@mentora/ui/panel/client';
import type { ImageCard } from '../../search/imageCards';
import type { ImagePage } from '../../search/searchImages';
import { addressOf, partAddress, type LibraryWish } from './address';

const partSize = 40;
const mostAtOnce = 100;

interface Loaded {
  /** What was asked for, by its name. */
  of?: string;
  docs: ImageCard[];
  cursor: string | null;
  found?: ImagePage['found'];
}

const nothing: Loaded = { docs: [], cursor: null };

/**
 * What was found, part by part, and more of it when asked for. Who comes back to the page finds as much of it as there was,
 * asked for anew, and the place where he or she was.
 */
export function useLibrary(wish: LibraryWish) {
  const { text, locale } = usePanelText();
  const [loaded, setLoaded] = useState(nothing);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [round, setRound] = useState(0);
  const asked = useRef(0);
  const key = placeOf(wish);

  const load = useCallback(
    async (from: Loaded, wanted: number) => {
      asked.current += 1;
      const own = asked.current;
      setState('loading');
      let now = from;
      do {
        const limit = Math.min(mostAtOnce, Math.max(partSize, wanted - now.docs.length));
        const { body } = await askApi<ImagePage>('GET', partAddress(wish, { cursor: now.cursor, limit, locale }), undefined, text('libFailed'));
        // Somebody has asked for something else meanwhile.
        if (own !== asked.current) return;
        if (!body) return setState('failed');
        now = { of: key, docs: [...now.docs, ...body.docs], cursor: body.nextCursor, found: body.found ?? now.found };
        setLoaded(now);
      } while (now.cursor && now.docs.length < wanted);
      setState('ready');
    },
    // The key is the wish as a text; the words of a failure are the same at each drawing.
    [key, locale],
  );

  useEffect(() => {
    setLoaded(nothing);
    void load(nothing, placeIn(key)?.count ?? partSize);
  }, [key, load, round]);

  // While the first part is on its way nothing is known of how many there are.
  const begun = loaded.of === key;
  useKeptPlace({
    name: key,
    count: begun ? loaded.docs.length : 0,
    more: !begun || loaded.cursor !== null,
    failed: begun && state === 'failed',
  });

  return {
    ...loaded,
    state,
    more: () => void load(loaded, loaded.docs.length + 1),
    again: () => setRound((before) => before + 1),
    change: (id: string, card: Partial<ImageCard>) =>
      setLoaded((before) => ({ ...before, docs: before.docs.map((one) => (one.id === id ? { ...one, ...card } : one)) })),
    remove: (ids: readonly string[]) =>
      setLoaded((before) => ({ ...before, docs: before.docs.filter(({ id }) => !ids.includes(id)) })),
  };
}

/** The name under which the tab keeps where one was in what is wished for. */
export function placeOf(wish: LibraryWish): string {
  return `panel-images${addressOf(wish)}`;
}
