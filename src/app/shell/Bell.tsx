'use client';

import { Bell as BellShape } from 'lucide';
import { useEffect, useState } from 'react';
import { usePathname } from 'next/navigation';
import { Glyph, Link } from '@mentora/ui';
import { useLive } from '@mentora/ui/live';

/** A page says by this event that some were read, so that the number follows at once. */
export const readEvent = 'mentora:read';

/** How many notifications are unread, for whoever is signed in; asked for with each page too, and once some are read. */
function useUnread(): number {
  const pathname = usePathname();
  const [unread, setUnread] = useState(0);
  const look = useLive('notifications', () => void countUnread().then((count) => count === undefined || setUnread(count)), pathname);
  useEffect(() => {
    window.addEventListener(readEvent, look);
    return () => window.removeEventListener(readEvent, look);
  }, [look]);
  return unread;
}

/** Without a connection nothing, so that the last number stays. */
async function countUnread(): Promise<number | undefined> {
  try {
    const answer = await fetch('/api/notifications/unread', { headers: { Accept: 'application/json' } });
    return ((await answer.json()) as { unread?: number }).unread ?? 0;
  } catch {
    return undefined;
  }
}

/** The way to one's notifications, with the number of those unread. */
export function Bell({ href, label, unreadLabel }: { href: string; label: string; unreadLabel: string }) {
  const unread = useUnread();
  return (
    <Link href={href} className="relative inline-flex size-11 items-center justify-center rounded-sm hover:bg-band">
      <Glyph shape={BellShape} size={20} />
      <span className="sr-only">{label}</span>
      {unread > 0 ? (
        <>
          <span
            aria-hidden="true"
            className="absolute -end-0.5 top-0 min-w-5 rounded-full bg-support px-1 text-center text-xs leading-5 font-bold text-on-support"
          >
            {unread > 99 ? '99+' : unread}
          </span>
          <span className="sr-only">{unreadLabel.replace('{count}', String(unread))}</span>
        </>
      ) : null}
    </Link>
  );
}
