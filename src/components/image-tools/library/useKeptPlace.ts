import { useEffect, useRef } from 'react';
import type { Images } from './useImages';
import { seenParameter } from './wish';

const keyOf = () => `images-place:${window.location.pathname}${window.location.search}`;

/** Keeps how far one has scrolled, and leads there again on return. */
export function useKeptPlace(found: Images, begun: number): void {
  const { images, more, adding, loadMore, failed } = found;
  const count = images.length;
  const wanted = useRef<number | null>(null);

  // On return the page may begin with less than one had seen.
  useEffect(() => {
    const seen = Number(new URLSearchParams(window.location.search).get(seenParameter));
    const top = Number(sessionStorage.getItem(keyOf()));
    if (seen > begun && top > 0) wanted.current = top;
    const keep = () => {
      if (wanted.current === null) sessionStorage.setItem(keyOf(), String(Math.round(window.scrollY)));
    };
    window.addEventListener('scrollend', keep);
    return () => window.removeEventListener('scrollend', keep);
  }, [begun]);

  useEffect(() => {
    if (wanted.current === null) return;
    const seen = Number(new URLSearchParams(window.location.search).get(seenParameter));
    if (more && count < seen && failed === null) {
      if (!adding) void loadMore();
      return;
    }
    const top = wanted.current;
    wanted.current = null;
    requestAnimationFrame(() => window.scrollTo({ top, behavior: 'instant' }));
  }, [count, more, adding, failed, loadMore]);

  useEffect(() => {
    if (wanted.current !== null || count <= begun) return;
    const address = new URL(window.location.href);
    if (Number(address.searchParams.get(seenParameter)) >= count) return;
    address.searchParams.set(seenParameter, String(count));
    window.history.replaceState(null, '', address);
  }, [count, begun]);
}
