'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** The longest that a browser's timer waits. */
const mostWaiting = 2 ** 31 - 1;

/** Reads the page anew at an instant: from then on something else can be done on it. */
export function RefreshAt({ at }: { at: string }) {
  const router = useRouter();
  useEffect(() => {
    const left = Date.parse(at) - Date.now();
    if (left <= 0 || left > mostWaiting) return;
    const timer = setTimeout(() => router.refresh(), left + 500);
    return () => clearTimeout(timer);
  }, [at, router]);
  return null;
}
