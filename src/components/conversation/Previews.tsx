'use client';

import { useEffect, useState } from 'react';
import type { ConversationDoor, LinkPreview } from './types';

interface PreviewsProps {
  seq: number;
  /** The text as it stands: where it changes, so may what it links to. */
  text: string;
  ask: ConversationDoor['previews'];
}

/** What the pages say of themselves that a message links to, once it is known. The server has asked them, never the reader's browser. */
export function Previews({ seq, text, ask }: PreviewsProps) {
  const [found, setFound] = useState<readonly LinkPreview[]>([]);
  useEffect(() => {
    let over = false;
    ask(seq).then(
      (previews) => {
        if (!over) setFound(previews);
      },
      // A message says the same without them.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [seq, text, ask]);
  if (found.length === 0) return null;
  return (
    <ul className="mt-2 space-y-2">
      {found.map(({ address, title, description, site }) => (
        <li key={address} className="border-s-4 border-accent ps-3">
          <a href={address} target="_blank" rel="noopener noreferrer nofollow ugc" className="block min-h-11 py-1 hover:underline">
            <bdi className="block text-sm text-ink-soft">{site || new URL(address).hostname}</bdi>
            <bdi className="block font-bold [overflow-wrap:anywhere]">{title}</bdi>
            {description ? <bdi className="block text-sm [overflow-wrap:anywhere]">{description}</bdi> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
