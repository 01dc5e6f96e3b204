'use client';

import { useEffect, useState } from 'react';

const two = (value: number) => String(value).padStart(2, '0');

/** So many seconds as a clock shows them: `4:59`, `1:02:03`. */
export function clockText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

const leftUntil = (until: string) => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000));

/** What is left until an instant, second by second. Whoever hears the page is told once, by the words around it. */
export function Countdown({ until }: { until: string }) {
  const [seconds, setSeconds] = useState(() => leftUntil(until));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(leftUntil(until)), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <span role="timer" className="font-bold tabular-nums" dir="ltr" suppressHydrationWarning>
      {clockText(seconds)}
    </span>
  );
}
