'use client';

import { useLive } from '@mentora/ui/live';
import { useTranslations } from '@mentora/ui/words';
import { useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { KeysHelp, type KeyList } from '../KeysHelp';
import { useShortcuts } from '../useShortcuts';

interface QueuedItem {
  id: string;
  href: string;
  title: string;
  type: string;
  status: string | null;
  contributor: string;
  own: boolean;
  again: string | null;
  sent: string;
  age: string | null;
  claim: string | null;
}

interface QueueListProps {
  /** On all pages. */
  count: number;
  items: readonly QueuedItem[];
  /** What to say where there is nothing. */
  nothing: string;
}

const keys: KeyList = [
  [['j', '↓'], 'down'],
  [['k', '↑'], 'up'],
  [['Enter'], 'open'],
  [['?'], 'help'],
];

/** The queue: it stays true while it is open, and is gone through by j and k as by Tab. */
export function QueueList({ count, items, nothing }: QueueListProps) {
  const t = useTranslations('review');
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const list = useRef<HTMLOListElement>(null);
  const [help, setHelp] = useState(false);

  // The page itself is news enough when it comes: what is asked for at once is what it already shows.
  const isFirst = useRef(true);
  useLive('contributions', () => {
    if (isFirst.current) isFirst.current = false;
    else startRouteTransition(() => router.refresh());
  });

  const move = (by: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const to = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1);
    links[to]?.focus();
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: items.length > 0 ? () => move(1) : undefined,
    ArrowUp: items.length > 0 ? () => move(-1) : undefined,
    '?': () => setHelp(true),
  });

  return (
    <>
      <div className="review-head">
        <p role="status">{items.length === 0 ? nothing : t('queue.found', { count })}</p>
        <button type="button" className="mentora-button" onClick={() => setHelp(true)}>
          {t('keys.title')}
        </button>
      </div>
      <ol className="review-queue" ref={list}>
        {items.map((item) => (
          <li key={item.id}>
            <h2>
              <a href={item.href}>
                <bdi>{item.title}</bdi>
              </a>
            </h2>
            <p>
              <span className="review-tag">{item.type}</span>
              {item.status ? <span className="review-tag">{item.status}</span> : null}
              {item.again ? <span className="review-tag">{item.again}</span> : null}
              {item.own ? <span className="review-tag">{t('queue.own')}</span> : null}
            </p>
            <p>
              <bdi>{item.contributor}</bdi> · {item.sent}
              {item.age ? ` · ${item.age}` : null}
            </p>
            {item.claim ? <p className="review-claim">{item.claim}</p> : null}
          </li>
        ))}
      </ol>
      {help ? <KeysHelp keys={keys} onClose={() => setHelp(false)} /> : null}
    </>
  );
}
