'use client';

import { useEffect, useState } from 'react';
import { hasBegunHere } from '@/app/shell/begun';

interface StartLabelProps {
  exercise: string;
  start: string;
  resume: string;
}

/** What the button says: the page is the same for everybody, so whoever may have begun is asked about afterwards. */
export function StartLabel({ exercise, start, resume }: StartLabelProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!hasBegunHere()) return undefined;
    const ask = new AbortController();
    fetch('/api/progress', { signal: ask.signal })
      .then(async (answer) => {
        const progress = (await answer.json()) as { resume?: { slug: string }[] };
        setOpen(progress.resume?.some(({ slug }) => slug === exercise) ?? false);
      })
      // Without an answer the button still leads to where one was.
      .catch(() => undefined);
    return () => ask.abort();
  }, [exercise]);
  return open ? resume : start;
}
