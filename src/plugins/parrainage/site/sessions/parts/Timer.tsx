'use client';

import { useEffect, useState } from 'react';
import { clockText } from './Countdown';

interface TimerProps {
  startedAt: string;
  /** When what was planned is over. */
  endsAt: string;
  /** When the page was made, so that the browser begins with the same. */
  now: string;
  words: { left: string; over: string };
}

/** How long a session has lasted, and what is left of it or more than planned. */
export function Timer({ startedAt, endsAt, now, words }: TimerProps) {
  const [at, setAt] = useState(() => Date.parse(now));
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((at - Date.parse(startedAt)) / 1000));
  const left = Math.ceil((Date.parse(endsAt) - at) / 60_000);
  return (
    <p className="flex flex-wrap items-baseline gap-x-4">
      <span role="timer" className="font-display text-5xl tabular-nums" dir="ltr">
        {clockText(seconds)}
      </span>
      <span className="text-ink-soft">{(left >= 0 ? words.left : words.over).replace('#', String(Math.abs(left)))}</span>
    </p>
  );
}
