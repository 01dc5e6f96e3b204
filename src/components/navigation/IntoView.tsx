'use client';

import { useEffect, useRef } from 'react';

/**
 * Moves the row of tabs that it stands in so that its own tab is seen: on a phone the row is wider than the screen. The
 * page itself stays where it is.
 */
export function IntoView() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const row = here.current?.closest('nav');
    const tab = here.current?.parentElement;
    if (!row || !tab) return;
    const move = () => {
      const [outer, inner] = [row.getBoundingClientRect(), tab.getBoundingClientRect()];
      row.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
      return row.scrollLeft;
    };
    const first = move();
    // The tabs are as wide as their letters, which may come later; a row that somebody has moved meanwhile is left alone.
    void document.fonts.ready.then(() => row.isConnected && row.scrollLeft === first && move());
  }, []);
  return <span ref={here} hidden />;
}
