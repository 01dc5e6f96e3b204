'use client';

import { toast, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { AskTwice } from '../admin/AskTwice';
import { usePanelText } from '../admin/usePanelText';

interface Letter {
  id: string;
  queue: string;
  error: string;
  tries: number;
  data: string;
  askedAt: string;
  failedAt: string;
}

/** The jobs that failed at every try, each with what it said, to be sent again or given up after a second question. */
export function DeadLetters({ letters }: { letters: Letter[] }) {
  const { text } = usePanelText();
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();

  if (letters.length === 0) return <p role="status">{text('jobsFailedNone')}</p>;

  const settle = async (ids: string[], how: 'resend' | 'discard') => {
    setBusy(true);
    try {
      const response = await fetch('/api/jobs/dead-letters', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ids, how }),
      });
      // 404: somebody else was quicker, and the list says so.
      if (!response.ok && response.status !== 404) throw new Error(String(response.status));
      toast.success(text(how === 'resend' ? 'jobResent' : 'jobDiscarded'));
      startRouteTransition(() => router.refresh());
    } catch {
      toast.error(text('jobFailed'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      {letters.length > 1 ? (
        <p>
          <button
            type="button"
            className="mentora-button"
            disabled={busy}
            onClick={() => void settle(letters.map(({ id }) => id), 'resend')}
          >
            {text('jobResendAll', { count: letters.length })}
          </button>
        </p>
      ) : null}
      <ul className="mentora-letters">
        {letters.map(({ id, queue, error, tries, data, askedAt, failedAt }) => (
          <li key={id} id={id} className="mentora-waiting">
            <h3>
              <bdi dir="ltr">{queue}</bdi>
            </h3>
            <p>{text('jobTold', { tries, asked: askedAt, failed: failedAt })}</p>
            <pre dir="ltr">{error}</pre>
            <p>
              {text('jobData')} <code dir="ltr">{data}</code>
            </p>
            <div className="mentora-side__acts">
              <button type="button" className="mentora-button" disabled={busy} onClick={() => void settle([id], 'resend')}>
                {text('jobResend')}
              </button>
              <AskTwice words={['jobDiscard', 'jobDiscardSure']} disabled={busy} act={() => settle([id], 'discard')} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
