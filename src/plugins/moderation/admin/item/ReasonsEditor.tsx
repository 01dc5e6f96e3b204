'use client';

import { askApi } from '@mentora/ui/panel/client';
import { useTranslations } from '@mentora/ui/words';
import { useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { RejectionReason } from '../../contributions';
import { ReasonForm } from './ReasonForm';

/** Adds, changes, removes and orders the ready-made reasons, where they are used. */
export function ReasonsEditor({ reasons }: { reasons: RejectionReason[] }) {
  const t = useTranslations('review.reasons');
  const failed = useTranslations('review')('failed');
  const [open, setOpen] = useState<string | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // A toast would lie behind the window.
  const [said, setSaid] = useState('');
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();

  const ask = async (method: string, path: string, body: object | undefined, done: string): Promise<boolean> => {
    setBusy(true);
    const { problem } = await askApi(method, `/api/rejection-reasons${path}`, body, failed);
    setBusy(false);
    setSaid(problem ?? t(done));
    startRouteTransition(() => router.refresh());
    return problem === undefined;
  };
  const move = (at: number, by: 1 | -1) => {
    const ids = reasons.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    ids.splice(at + by, 0, moved!);
    void ask('POST', '/order', { ids }, 'ordered');
  };
  const save = (id: string | null) => async (label: RejectionReason['label']) => {
    if (await ask(id ? 'PATCH' : 'POST', id ? `/${id}` : '', { label }, 'saved')) setOpen(null);
  };

  return (
    <>
      <p role="status">{said}</p>
      <ol className="review-reasons__list">
        {reasons.map(({ id, label, text }, index) => (
          <li key={id}>
            {open === id ? (
              <ReasonForm label={label} busy={busy} save={save(id)} onCancel={() => setOpen(null)} />
            ) : (
              <>
                <p dir="auto">{text}</p>
                <div className="mentora-side__acts">
                  <button type="button" className="mentora-button" disabled={busy} onClick={() => setOpen(id)} aria-label={t('changeOne', { text })}>
                    {t('change')}
                  </button>
                  <button
                    type="button"
                    className="mentora-button"
                    disabled={busy || index === 0}
                    onClick={() => move(index, -1)}
                    aria-label={t('upOne', { text })}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="mentora-button"
                    disabled={busy || index === reasons.length - 1}
                    onClick={() => move(index, 1)}
                    aria-label={t('downOne', { text })}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    className="mentora-button"
                    disabled={busy}
                    onClick={() => setRemoving(removing === id ? null : id)}
                    aria-label={removing === id ? undefined : t('removeOne', { text })}
                  >
                    {t(removing === id ? 'keep' : 'remove')}
                  </button>
                  {removing === id ? (
                    <button type="button" className="mentora-button" disabled={busy} onClick={() => void ask('DELETE', `/${id}`, undefined, 'removed')}>
                      {t('removeSure')}
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
          {t('add')}
        </button>
      )}
    </>
  );
}
