import { useMemo, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Place } from './ConversationStore';

/** So near to the end one reads the end. */
const near = 80;

/**
 * Keeps what one reads, and what has the focus, where it is while messages come before or after it. The scroller lies
 * upside down (`column-reverse`): at its end it stays there by itself, also before a script runs.
 */
export function usePlace(scroller: RefObject<HTMLElement | null>): Place {
  return useMemo(() => {
    const atEnd = () => Math.abs(scroller.current?.scrollTop ?? 0) < near;
    return {
      atEnd,
      keep: (change) => {
        const element = scroller.current;
        if (!element) return change();
        const wasAtEnd = atEnd();
        const anchor = wasAtEnd ? undefined : firstSeen(element);
        const before = anchor?.getBoundingClientRect().top ?? 0;
        const focused = element.contains(document.activeElement) ? document.activeElement : null;
        flushSync(change);
        if (wasAtEnd) element.scrollTop = 0;
        else if (anchor?.isConnected) element.scrollTop += anchor.getBoundingClientRect().top - before;
        // What had the focus is too far away to stay on the page: the keys still move what one reads.
        if (focused && !focused.isConnected) element.focus({ preventScroll: true });
      },
    };
  }, [scroller]);
}

/** The first message that is seen, at least in part: its text, for the day above it may go or come. */
function firstSeen(element: HTMLElement): Element | undefined {
  const { top } = element.getBoundingClientRect();
  const rows = [...element.querySelectorAll('[data-seq]')];
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.getBoundingClientRect().bottom > top) high = middle;
    else low = middle + 1;
  }
  return rows[low]?.querySelector('[data-bubble]') ?? undefined;
}
