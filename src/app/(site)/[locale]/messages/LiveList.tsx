'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** What is heard together is asked for once. */
const gather = 400;

/** Has the list of conversations drawn anew when one of them changes, here or on another device. */
export function LiveList() {
  const router = useRouter();
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stops: (() => void)[] = [];
    const again = (told?: unknown) => {
      // The connection itself is no news: the page is as fresh as that.
      if (told === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(() => router.refresh(), gather);
    };
    void import('@mentora/ui/socket').then(
      ({ onSocket }) => {
        if (!over) stops.push(...['message', 'read', 'members'].map((event) => onSocket(event, again)));
      },
      () => undefined,
    );
    return () => {
      over = true;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [router]);
  return null;
}
