import { useEffect, useRef, type RefObject } from 'react';
import type { ConversationStore, Shown } from './ConversationStore';

/** So long before one reaches the end of what is on the page, more is fetched. */
const ahead = '800px 0px';

/** Fetches what is before and after what is on the page as one comes near; answers what marks the two ends. */
export function useLoading(scroller: RefObject<HTMLElement | null>, { rows, loading }: Shown, store: ConversationStore) {
  const before = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const [first, last] = [rows[0]?.seq, rows.at(-1)?.seq];
  useEffect(() => {
    if (loading) return;
    // Made anew after each part: whoever is still near its end is near the next one.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) void store.load(target === before.current ? 'older' : 'newer');
        }
      },
      { root: scroller.current, rootMargin: ahead },
    );
    for (const mark of [before.current, after.current]) if (mark) observer.observe(mark);
    return () => observer.disconnect();
  }, [scroller, store, first, last, loading]);
  return { before, after };
}
