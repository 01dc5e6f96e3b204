'use client';

import type { ReasonKind, RejectionReason } from '@mentora/platform/reasons';
import { useState } from 'react';
import { askApi } from '../askApi';
import { ReasonForm } from './ReasonForm';
import { useReasonText } from './useReasonText';

interface ReasonsEditorProps {
  kind: ReasonKind;
  reasons: readonly RejectionReason[];
  /** They are not what they were. */
  changed: () => Promise<void>;
}

/** Adds, changes, removes and orders the ready-made reasons, where they are used. */
export function ReasonsEditor({ kind, reasons, changed }: ReasonsEditorProps) {
  const text = useReasonText();
  const [open, setOpen] = useState<string | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // A toast would lie behind the window.
  const [said, setSaid] = useState('');

  const ask = async (method: string, path: string, body: object | undefined, done: `reason${string}`): Promise<boolean> => {
    setBusy(true);
    const { problem } = await askApi(method, `/api/rejection-reasons${path}`, body, text('reasonFailed'));
    setBusy(false);
    setSaid(problem ?? text(done));
    await changed();
    return problem === undefined;
  };
  const move = (at: number, by: 1 | -1) => {
    const ids = reasons.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    ids.splice(at + by, 0, moved!);
    void ask('POST', '/order', { kind, ids }, 'reasonOrdered');
  };
  const save = (id: string | null) => async (label: RejectionReason['label']) => {
    if (await ask(id ? 'PATCH' : 'POST', id ? `/${id}` : '', id ? { label } : { kind, label }, 'reasonSaved')) setOpen(null);
  };

  return (
    <>
      <p role="status">{said}</p>
      <ol className="mentora-reasons__list">
        {reasons.map(({ id, label, text: words }, index) => (
          <li key={id}>
            {open === id ? (
              <ReasonForm label={label} busy={busy} save={save(id)} onCancel={() => setOpen(null)} />
            ) : (
              <>
                <p dir="auto">{words}</p>
                <div className="mentora-side__acts">
                  <button type="button" className="mentora-button" disabled={busy} onClick={() => setOpen(id)} aria-label={text('reasonChangeOne', { text: words })}>
                    {text('reasonChange')}
                  </button>
                  <button
                    type="button"
                    className="mentora-button"
                    disabled={busy || index === 0}
                    onClick={() => move(index, -1)}
                    aria-label={text('reasonUpOne', { text: words })}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="mentora-button"
                    disabled={busy || index === reasons.length - 1}
                    onClick={() => move(index, 1)}
                    aria-label={text('reasonDownOne', { text: words })}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    className="mentora-button"
                    disabled={busy}
                    onClick={() => setRemoving(removing === id ? null : id)}
                    aria-label={removing === id ? undefined : text('reasonRemoveOne', { text: words })}
                  >
                    {text(removing === id ? 'reasonKeep' : 'reasonRemove')}
                  </button>
                  {removing === id ? (
                    <button type="button" className="mentora-button" disabled={busy} onClick={() => void ask('DELETE', `/${id}`, undefined, 'reasonRemoved')}>
                      {text('reasonRemoveSure')}
                    </button>
                  ) : null}
                </div>
              </>
            )}
          </li>
        ))}
      </ol>
      {open === 'new' ? (
        <ReasonForm label={{ fr: '' }} busy={busy} save={save(null)} onCancel={() => setOpen(null)} />
      ) : (
        <button type="button" className="mentora-button" onClick={() => setOpen('new')}>
          {text('reasonAdd')}
        </button>
      )}
    </>
  );
}
