'use client';

import { useEffect } from 'react';
import { usePathname } from 'next/navigation';
import { forgetDrafts, forgetPersonalPages } from '@mentora/ui/client';
import { bootScript } from './bootScript';
import { noticeEndedLogIn } from './noticeEndedLogIn';

/** A page that could not be found or made is drawn by the browser, where a script in the HTML does not run. */
function runBootScript() {
  const script = document.createElement('script');
  script.textContent = bootScript;
  document.head.append(script);
}

/**
 * What the shell does on each page, without drawing anything: dresses it again after a soft navigation (somebody
 * may just have signed in or out), forgets a person's offline pages once nobody is signed in, also where that
 * went unnoticed, and keeps the service worker going.
 */
export function PageWatch() {
  const pathname = usePathname();

  useEffect(() => {
    if (window.mentoraApply) window.mentoraApply();
    else runBootScript();
    if (document.documentElement.hasAttribute('data-person')) return;
    void forgetPersonalPages();
    // Where a log-in has only run out, its person goes on with them after the next.
    if (new URLSearchParams(window.location.search).has('fin')) forgetDrafts();
  }, [pathname]);

  useEffect(() => {
    if (document.documentElement.hasAttribute('data-person')) void noticeEndedLogIn();
  }, []);

  useEffect(() => {
    if (!('serviceWorker' in navigator) || process.env.NODE_ENV !== 'production') return;
    const start = async () => {
      await navigator.serviceWorker.register('/sw.js');
      const { active } = await navigator.serviceWorker.ready;
      // The first page was fetched before there was a worker: it is told what that page is made of.
      const parts = performance.getEntriesByType('resource').map((entry) => entry.name);
      active?.postMessage({ type: 'opened', page: window.location.href, parts });
    };
    void start().catch(() => undefined);
  }, []);

  return null;
}
