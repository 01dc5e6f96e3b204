'use client';

import type { ReactNode } from 'react';
import { useDisclosure } from './useDisclosure';

interface DisclosureProps {
  /** What is on the button. */
  summary: ReactNode;
  children: ReactNode;
}

/** A panel that hangs from a button of the header. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const details = useDisclosure();
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
