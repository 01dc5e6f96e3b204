'use client';

import { toast, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { usePanelText } from '../admin/usePanelText';
import { ReportedFile } from './ReportedFile';

interface Reported {
  id: string;
  reason: string;
  state: 'open' | 'closed';
  at: string;
}

interface Extract {
  seq: number;
  messages: { seq: number; name: string | null; text: string | null; at: string; attachments: { id: string; name: string }[] }[];
}

/** The reported messages; an extract is fetched when it is asked for, and not before. */
export function ReportedMessages({ reports }: { reports: Reported[] }) {
  const { text } = usePanelText();
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const [busy, setBusy] = useState(false);
  const [extracts, setExtracts] = useState<Record<string, Extract>>({});

  if (reports.length === 0) return <p role="status">{text('reportedNone')}</p>;

  const ask = async (id: string, what: 'extract' | 'close', done: (answer: unknown) => void) => {
    setBusy(true);
    try {
      const response = await fetch(`/api/conversation-reports/${id}/${what}`, { method: 'POST' });
      if (!response.ok) throw new Error(String(response.status));
      done(await response.json());
    } catch {
      toast.error(text('jobFailed'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <ul className="mentora-letters">
      {reports.map(({ id, reason, state, at }) => (
        <li key={id} className="mentora-waiting">
          <h2>{reason}</h2>
          <p>{text(state === 'open' ? 'reportedOpen' : 'reportedClosed', { at })}</p>
          {extracts[id] ? (
            <ol className="mentora-extract">
              {extracts[id].messages.map(({ seq, name, text: said, attachments }) => (
                <li key={seq} className={seq === extracts[id]?.seq ? 'mentora-extract__reported' : undefined}>
                  <p className="mentora-extract__who">
                    <bdi>{name ?? '…'}</bdi>
                  </p>
                  <p dir="auto">{said ?? text('reportedGone')}</p>
                  {attachments.map((file) => (
                    <ReportedFile key={file.id} report={id} {...file} />
                  ))}
                </li>
              ))}
            </ol>
          ) : null}
          <div className="mentora-side__acts">
            {extracts[id] ? null : (
              <button
                type="button"
                className="mentora-button"
                disabled={busy}
                onClick={() => void ask(id, 'extract', (extract) => setExtracts((known) => ({ ...known, [id]: extract as Extract })))}
              >
                {text('reportedRead')}
              </button>
            )}
            {state === 'open' ? (
              <button
                type="button"
                className="mentora-button"
                disabled={busy}
                onClick={() => void ask(id, 'close', () => startRouteTransition(() => router.refresh()))}
              >
                {text('reportedClose')}
              </button>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
