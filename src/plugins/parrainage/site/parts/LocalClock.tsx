'use client';

import { useEffect, useState } from 'react';

interface LocalClockProps {
  timeZone: string;
  locale: string;
  /** When the page was made, so that the browser begins with the same. */
  now: string;
}

const every = 20_000;

/** The time on somebody's wall, which goes on while one reads. */
export function LocalClock({ timeZone, locale, now }: LocalClockProps) {
  const [at, setAt] = useState(() => new Date(now));
  useEffect(() => {
    const timer = setInterval(() => setAt(new Date()), every);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={at.toISOString()} suppressHydrationWarning>
      {new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at)}
    </time>
  );
}
