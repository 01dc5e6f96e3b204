'use client';

import { toast, useDocumentInfo, useFormFields, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';

/** Sends a message again that has failed. */
export function SendAgain() {
  const { text } = usePanelText();
  const { id } = useDocumentInfo();
  const status = useFormFields(([fields]) => fields.status?.value);
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();

  if (!id || status !== 'failed') return null;

  const send = async () => {
    setBusy(true);
    try {
      const response = await fetch(`/api/message-log/${id}/send-again`, { method: 'POST' });
      // 409: somebody else was quicker, and the page says so.
      if (!response.ok && response.status !== 409) throw new Error(String(response.status));
      toast.success(text('messageAsked'));
      startRouteTransition(() => router.refresh());
    } catch {
      toast.error(text('jobFailed'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="mentora-side">
      <div className="mentora-side__acts">
        <button type="button" className="mentora-button" disabled={busy} onClick={() => void send()}>
          {text('messageSendAgain')}
        </button>
      </div>
    </section>
  );
}
