'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface DisclosureProps {
  /** What is on the button. */
  summary: ReactNode;
  children: ReactNode;
}

/**
 * A panel that hangs from a button of the header. The browser opens and closes it, without a script too; this
 * adds what is expected of it: Escape, a touch elsewhere or a link inside close it.
 */
export function Disclosure({ summary, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current;
      if (!element?.open) return;
      const target = event.target as Element;
      const byKey = event instanceof KeyboardEvent && event.key === 'Escape';
      const elsewhere = !(event instanceof KeyboardEvent) && !element.contains(target);
      const byLink = event.type === 'click' && element.contains(target) && target.closest('a');
      if (!byKey && !elsewhere && !byLink) return;
      element.open = false;
      if (byKey) element.querySelector('summary')?.focus();
    };
    const events = ['keydown', 'click', 'focusin'] as const;
    for (const event of events) document.addEventListener(event, close);
    return () => {
      for (const event of events) document.removeEventListener(event, close);
    };
  }, []);

  return (
    <details ref={details} className="group relative">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-full border border-line-strong bg-sheet px-4 leading-tight hover:border-ink [&::-webkit-details-marker]:hidden">
        {summary}
      </summary>
      <div className="absolute end-0 top-full z-40 mt-2 max-h-[calc(100dvh-160px)] w-[min(420px,calc(100vw-40px))] overflow-y-auto rounded-md border border-line bg-sheet p-5 shadow-2">
        {children}
      </div>
    </details>
  );
}
