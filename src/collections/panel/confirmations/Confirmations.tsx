'use client';

import { toast, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { AskTwice } from '../admin/AskTwice';
import { usePanelText } from '../admin/usePanelText';

interface Held {
  id: string;
  type: string;
  name: string;
  title: string;
  text: string;
  mail: string;
  at: string;
  ways: string;
}

/**
 * The messages that wait, each as it will arrive, with the two things to do. Not sending asks a second time. What is
 * settled stays where it is until all of these are: the second half of a double click must not meet the next message.
 */
export function Confirmations({ held }: { held: Held[] }) {
  const { text } = usePanelText();
  const [busy, setBusy] = useState(false);
  const [settled, setSettled] = useState<Record<string, boolean>>({});
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();

  if (held.length === 0) return <p role="status">{text('confirmationsNone')}</p>;

  const settle = async (id: string, send: boolean) => {
    setBusy(true);
    try {
      const response = await fetch('/api/notifications/held', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ids: [id], send }),
      });
      // 409: somebody else was quicker, and the list says so.
      if (!response.ok && response.status !== 409) throw new Error(String(response.status));
      const all = response.ok ? { ...settled, [id]: send } : settled;
      setSettled(all);
      if (!response.ok || held.every((each) => each.id in all)) startRouteTransition(() => router.refresh());
    } catch {
      toast.error(text('jobFailed'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <ul className="mentora-letters">
      {held.map(({ id, name, title, text: said, mail, at, ways }) => (
        <li key={id} id={id} className="mentora-waiting">
          <h2>
            <bdi>{title}</bdi>
          </h2>
          <p>{text('confirmationTo', { name, date: at, ways: ways || '—' })}</p>
          <p>
            <bdi>{said}</bdi>
          </p>
          <iframe className="mentora-mail" title={text('confirmationMail', { title })} srcDoc={mail} sandbox="" />
          <p role="status">{id in settled ? text(settled[id] ? 'confirmationSent' : 'confirmationCancelled') : null}</p>
          {id in settled ? null : (
            <div className="mentora-side__acts">
              <button type="button" className="mentora-button" disabled={busy} onClick={() => void settle(id, true)}>
                {text('confirmationSend')}
              </button>
              <AskTwice words={['confirmationCancel', 'confirmationCancelSure']} disabled={busy} act={() => settle(id, false)} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
