'use client';

import { useCallback, useEffect, useRef } from 'react';
import { parseHint } from './hint';

const everyMinute = 60_000;

const isSignedIn = () => parseHint(document.cookie) !== null;

/**
 * Calls `again` whenever what a page shows may have changed, for whoever is signed in: at once and where `place` becomes
 * another, on each return to the page, as soon as the site tells `event`, and each minute, for where no socket gets
 * through. Not while nobody looks. Answers how to have it called now.
 */
export function useLive(event: string, again: () => void, place?: string): () => void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  const look = useCallback(() => {
    if (!document.hidden && isSignedIn()) latest.current();
  }, []);
  useEffect(look, [look, place]);
  useEffect(() => {
    let over = false;
    let unlisten: (() => void) | undefined;
    const timer = setInterval(look, everyMinute);
    document.addEventListener('visibilitychange', look);
    // Loaded for those alone who can be told something, and after everything else.
    if (isSignedIn()) {
      void import('./openSocket').then(
        ({ onSocket }) => {
          if (!over) unlisten = onSocket(event, look);
        },
        () => undefined,
      );
    }
    return () => {
      over = true;
      unlisten?.();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [event, look]);
  return look;
}
