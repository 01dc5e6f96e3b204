'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import { positionFrom, stepAddress } from './address';

/** Keeps the address at the step on the screen, so that reload, back and a shared link lead to it. */
export function useStepAddress(position: number, steps: number, enabled: boolean, go: (position: number) => void): void {
  const first = useRef(true);
  const opened = useRef(position);

  // Together with the step that it names: whoever reloads at that very moment finds that step.
  useLayoutEffect(() => {
    if (!enabled) return;
    const shown = positionFrom(new URLSearchParams(location.search).get('etape'), steps);
    if (shown !== position) {
      // The page's own address gains its step; every later step is a place to come back to.
      if (first.current) history.replaceState(null, '', stepAddress(position, steps));
      else history.pushState(null, '', stepAddress(position, steps));
    }
    first.current = false;
  }, [position, steps, enabled]);

  useEffect(() => {
    if (!enabled) return;
    const back = () => go(positionFrom(new URLSearchParams(location.search).get('etape'), steps) ?? opened.current);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [steps, enabled, go]);
}
