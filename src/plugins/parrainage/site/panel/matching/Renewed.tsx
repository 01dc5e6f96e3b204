'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const every = 1_500;

/** Draws the page anew from time to time, while something is under way. */
export function Renewed() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), every);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
