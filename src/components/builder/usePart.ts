import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/**
 * Which part is open: the page's address says it, so that going back leads to where one was. Whoever opens a part goes
 * on at its heading, or at the field that was asked for.
 */
export function usePart() {
  const part = useSyncExternalStore(listen, () => decodeURIComponent(window.location.hash.slice(1)), () => '');
  const wanted = useRef<string | null>(null);
  const isFirst = useRef(true);

  const focus = useCallback(() => {
    const field = wanted.current ? document.getElementById(wanted.current) : null;
    const target = field ?? document.getElementById('builder-part');
    wanted.current = null;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: field ? 'center' : 'start' });
  }, []);

  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else focus();
  }, [part, focus]);

  const open = useCallback(
    (next: string, field?: string) => {
      wanted.current = field ?? null;
      const isOpen = decodeURIComponent(window.location.hash.slice(1)) === next;
      window.location.hash = next;
      // Its field may be of a language that is only now shown.
      if (isOpen) setTimeout(focus);
    },
    [focus],
  );
  return { part, open };
}
