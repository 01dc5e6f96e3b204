import { useEffect } from 'react';

/** Asks before the page is left for another, as long as something on it would be lost. */
export function useLeaveGuard(unsent: boolean, question: string): void {
  useEffect(() => {
    if (!unsent) return;
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
    // The site's own links lead on without leaving the document, where the browser asks nothing.
    const following = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-soft]') : null;
      if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', leaving);
    document.addEventListener('click', following, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', leaving);
      document.removeEventListener('click', following, { capture: true });
    };
  }, [unsent, question]);
}
