'use client';

import { toast, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { AskTwice } from '../admin/AskTwice';
import { usePanelText } from '../admin/usePanelText';
import { askApi } from '@mentora/ui/panel/client';

interface KeyTableProps {
  /** Whether some are other people's. */
  withPeople: boolean;
  keys: {
    id: string;
    name: string;
    prefix: string;
    scopes: string[];
    person: string;
    made: string;
    used: string | null;
    ends: string | null;
    over: boolean;
  }[];
}

/** The keys that there are, each to be revoked after a second question. */
export function KeyTable({ withPeople, keys }: KeyTableProps) {
  const { text } = usePanelText();
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();

  if (keys.length === 0) return <p role="status">{text('keysNone')}</p>;

  const revoke = async (id: string) => {
    setBusy(true);
    const { problem } = await askApi('DELETE', `/api/keys/${id}`, undefined, text('jobFailed'));
    setBusy(false);
    if (problem !== undefined) toast.error(problem);
    else toast.success(text('keyRevoked'));
    startRouteTransition(() => router.refresh());
  };

  return (
    <ul className="mentora-letters">
      {keys.map((key) => (
        <li key={key.id} className="mentora-waiting">
          <h3>
            <bdi>{key.name}</bdi> <code dir="ltr">{key.prefix}…</code>
          </h3>
          <p>{key.scopes.join(' · ')}</p>
          <p>
            {withPeople ? `${text('keyOf', { name: key.person })} ` : null}
            {text('keyMade', { date: key.made })} {key.used ? text('keyUsed', { date: key.used }) : text('keyUnused')}{' '}
            {key.ends === null ? text('keyEndless') : text(key.over ? 'keyOver' : 'keyUntil', { date: key.ends })}
          </p>
          <div className="mentora-side__acts">
            <AskTwice words={['keyRevoke', 'keyRevokeSure']} disabled={busy} act={() => revoke(key.id)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
