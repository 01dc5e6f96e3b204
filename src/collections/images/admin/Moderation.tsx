'use client';

import { toast, useAuth, useDocumentInfo, useField, useRouteTransition } from '@payloadcms/ui';
import { mayAlways, type Person } from '@mentora/access';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import type { ModerationStatus } from '../moderationStatus';
import { stateWords } from './stateWords';

/** The state of an image, and for who may moderate the two decisions. */
export function Moderation({ path }: { path: string }) {
  const { text } = usePanelText();
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { value, setValue } = useField<ModerationStatus>({ path });
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();

  // Before it is saved an image has no state.
  if (!id) return null;

  const decide = async (status: 'approved' | 'rejected') => {
    setBusy(true);
    try {
      const response = await fetch(`/api/images/${id}/moderate`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ status }),
      });
      if (!response.ok) throw new Error(String(response.status));
      setValue(status, true);
      toast.success(text('moderated'));
      startRouteTransition(() => router.refresh());
    } catch {
      toast.error(text('moderationFailed'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="mentora-side">
      <h2>{text('moderation')}</h2>
      <p role="status">
        <strong>{text(stateWords[value ?? 'pending'])}</strong>
      </p>
      <p>{text('moderationHelp')}</p>
      {mayAlways('image.moderate', user as unknown as Person | null) ? (
        <div className="mentora-side__acts">
          {value === 'approved' ? null : (
            <button type="button" className="mentora-button" disabled={busy} onClick={() => void decide('approved')}>
              {text('approve')}
            </button>
          )}
          {value === 'rejected' ? null : (
            <button type="button" className="mentora-button" disabled={busy} onClick={() => void decide('rejected')}>
              {text('reject')}
            </button>
          )}
        </div>
      ) : null}
    </section>
  );
}
