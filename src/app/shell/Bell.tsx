'use client';

import { Bell as BellShape } from 'lucide';
import { useEffect, useState } from 'react';
import { usePathname } from 'next/navigation';
import { Glyph, Link } from '@mentora/ui';
import { parseHint } from './hint';

/** A page says by this event that some were read, so that the number follows at once. */
export const readEvent = 'mentora:read';

const everyMinute = 60_000;

/**
 * How many notifications are unread, for whoever is signed in; asked for with each page, each return and as soon as the
 * site says that it has changed, and each minute, for where no socket gets through.
 */
function useUnread(): number {
  const pathname = usePathname();
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    let over = false;
    const ask = async () => {
      if (document.hidden || !parseHint(document.cookie)) return;
      try {
        const answer = await fetch('/api/notifications/unread', { headers: { Accept: 'application/json' } });
        const { unread: count } = (await answer.json()) as { unread?: number };
        if (!over) setUnread(count ?? 0);
      } catch {
        // Without a connection the last number stays.
      }
    };
    const again = () => void ask();
    again();
    const timer = setInterval(again, everyMinute);
    document.addEventListener('visibilitychange', again);
    window.addEventListener(readEvent, again);
    let unlisten: (() => void) | undefined;
    // Loaded for those alone who can be told something, and after everything else.
    if (parseHint(document.cookie)) {
      void import('./openSocket').then(
        ({ onSocket }) => {
          if (!over) unlisten = onSocket('notifications', again);
        },
        () => undefined,
      );
    }
    return () => {
      over = true;
      unlisten?.();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener(readEvent, again);
    };
  }, [pathname]);
  return unread;
}

/** The way to one's notifications, with the number of those unread. */
export function Bell({ href, label, unreadLabel }: { href: string; label: string; unreadLabel: string }) {
  const unread = useUnread();
  return (
    <Link href={href} className="relative inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-sm hover:bg-band md:px-2">
      <Glyph shape={BellShape} size={20} />
      <span className="max-lg:sr-only">{label}</span>
      {unread > 0 ? (
        <>
          <span
            aria-hidden="true"
            className="absolute -end-0.5 top-0 min-w-5 rounded-full bg-support px-1 text-center text-xs leading-5 font-bold text-on-support lg:static"
          >
            {unread > 99 ? '99+' : unread}
          </span>
          <span className="sr-only">{unreadLabel.replace('{count}', String(unread))}</span>
        </>
      ) : null}
    </Link>
  );
}
