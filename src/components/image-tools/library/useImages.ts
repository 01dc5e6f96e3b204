import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImageDoor, ImagePage, ImageSearch, LibraryImage } from '../door';

export interface Images {
  images: readonly LibraryImage[];
  /** The first part is on its way: nothing can be said of what there is. */
  loading: boolean;
  /** More is on its way. */
  adding: boolean;
  failed: unknown;
  more: boolean;
  /** Gets the next part, or as many as make up a count. */
  loadMore: (count?: number) => Promise<void>;
  retry: () => void;
  /** Puts an image first, or in the place of what it was. */
  put: (image: LibraryImage) => void;
  takeOut: (id: string) => void;
}

/** What is found in the library, part by part. It begins with what the page brought, where it brought something. */
export function useImages(door: ImageDoor, wish: ImageSearch, beginning?: ImagePage): Images {
  const [page, setPage] = useState<ImagePage | null>(beginning ?? null);
  const [adding, setAdding] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  const asked = useRef(beginning === undefined ? '' : JSON.stringify(wish));
  const key = JSON.stringify(wish);

  useEffect(() => {
    if (asked.current === `${key}${turn || ''}`) return;
    asked.current = `${key}${turn || ''}`;
    let over = false;
    setPage(null);
    setFailed(null);
    door.search(JSON.parse(key) as ImageSearch).then(
      (found) => !over && setPage(found),
      (cause: unknown) => !over && setFailed(cause ?? true),
    );
    return () => {
      over = true;
    };
  }, [door, key, turn]);

  const next = page?.next ?? null;
  const have = page?.images.length ?? 0;
  const underWay = useRef(false);
  const loadMore = useCallback(
    async (count = 0) => {
      if (next === null || underWay.current) return;
      underWay.current = true;
      setAdding(true);
      setFailed(null);
      try {
        let [cursor, loaded]: [string | null, number] = [next, have];
        do {
          const at: string = cursor;
          const found = await door.search(JSON.parse(key) as ImageSearch, { cursor: at, count: count - loaded });
          setPage((now) => (now?.next === at ? { images: withoutTwins([...now.images, ...found.images]), next: found.next } : now));
          loaded += found.images.length;
          cursor = found.next;
        } while (cursor !== null && loaded < count);
      } catch (cause) {
        setFailed(cause ?? true);
      } finally {
        underWay.current = false;
        setAdding(false);
      }
    },
    [door, key, next, have],
  );

  return {
    images: page?.images ?? [],
    loading: page === null && failed === null,
    adding,
    failed,
    more: next !== null,
    loadMore,
    retry: () => (page === null ? setTurn(turn + 1) : void loadMore()),
    put: (image) =>
      setPage((now) => {
        const images = now?.images ?? [];
        const known = images.some(({ id }) => id === image.id);
        return { next: now?.next ?? null, images: known ? images.map((each) => (each.id === image.id ? image : each)) : [image, ...images] };
      }),
    takeOut: (id) => setPage((now) => now && { ...now, images: now.images.filter((each) => each.id !== id) }),
  };
}

/** What came in above meanwhile pushes others down: they would be there twice. */
function withoutTwins(images: readonly LibraryImage[]): LibraryImage[] {
  return [...new Map(images.map((image) => [image.id, image])).values()];
}
