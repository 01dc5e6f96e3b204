'use client';

import { useSyncExternalStore } from 'react';
import { usePathname } from 'next/navigation';
import { parseHint } from '@mentora/ui/live';

const never = () => () => undefined;

/** The name of whoever is signed in, as the hint says; the given words until it is known. */
export function PersonName({ fallback }: { fallback: string }) {
  // A new page may follow a log-in: the cookie is read again with each.
  usePathname();
  const name = useSyncExternalStore(
    never,
    () => parseHint(document.cookie)?.name ?? '',
    () => '',
  );
  return (
    <span dir="auto" className="max-w-40 truncate md:max-lg:max-w-24">
      {name || fallback}
    </span>
  );
}
