'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/** The link to follow within the page where a click asks for that, and not for another tab, a file or another site. */
function softLinkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-soft]');
  if (!link || (link.target && link.target !== '_self') || link.hasAttribute('download')) return null;
  return link.origin === window.location.origin ? link : null;
}

/**
 * Follows the site's links without loading a whole page. One listener serves them all: a component in each link would
 * have to be made and woken for each, a hundred times in a page of the catalogue.
 *
 * It shows that a page is on its way, while it is: a thread that is drawn along the top of the screen. It comes only
 * after a moment, so that a quick page does not flicker. The browser shows the same where no script runs.
 */
export function SoftLinks() {
  const router = useRouter();
  const [pending, start] = useTransition();

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = softLinkOf(event);
      if (!link) return;
      event.preventDefault();
      start(() => router.push(link.pathname + link.search + link.hash));
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);

  return pending ? <span aria-hidden="true" data-waiting className="page-waiting" /> : null;
}
