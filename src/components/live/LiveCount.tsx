'use client';

import { useState } from 'react';
import { parseHint } from './hint';
import { useLive } from './useLive';

interface LiveCountProps {
  /** Where the number is asked for; it answers `{ count }`. */
  address: string;
  /** The event by which the site tells that it has changed. */
  event: string;
  /** What it says aloud, with `{count}` in the place of the number. */
  label: string;
  /** What the page was made with. */
  initial?: number;
  /** Roles that may ask for it, where the page is the same for everybody. */
  audience?: readonly string[];
  className?: string;
}

/** How many of something wait, beside the word that leads there: true as long as the page is open. Nothing where none do. */
export function LiveCount({ address, event, label, initial = 0, audience, className }: LiveCountProps) {
  const [count, setCount] = useState(initial);
  useLive(event, () => {
    if (audience && !parseHint(document.cookie)?.roles.some((role) => audience.includes(role))) return;
    // Without a connection the last number stays.
    void askCount(address).then((asked) => asked === undefined || setCount(asked));
  });
  if (count === 0) return null;
  return (
    <>
      <span aria-hidden="true" className={className}>
        {count > 99 ? '99+' : count}
      </span>
      <span className="sr-only">{label.replace('{count}', String(count))}</span>
    </>
  );
}

async function askCount(address: string): Promise<number | undefined> {
  try {
    const answer = await fetch(address, { headers: { Accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as { count: number }).count : undefined;
  } catch {
    return undefined;
  }
}
