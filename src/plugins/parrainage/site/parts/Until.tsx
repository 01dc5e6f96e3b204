'use client';

import { useEffect, useState } from 'react';

interface UntilProps {
  /** An instant to come. */
  at: string;
  locale: string;
  now: string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long it is until something, in words, counting down while one reads. */
export function Until({ at, locale, now }: UntilProps) {
  const [left, setLeft] = useState(() => Date.parse(at) - Date.parse(now));
  useEffect(() => {
    const count = () => setLeft(Date.parse(at) - Date.now());
    const timer = setInterval(count, minute / 2);
    return () => clearInterval(timer);
  }, [at]);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [amount, unit] = left >= 2 * day ? [left / day, 'day' as const] : left >= 2 * hour ? [left / hour, 'hour' as const] : [Math.max(0, left) / minute, 'minute' as const];
  return (
    <time dateTime={at} suppressHydrationWarning>
      {words.format(Math.round(amount), unit)}
    </time>
  );
}
