'use client';

import { toast, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { usePanelText } from '../admin/usePanelText';
import { askApi } from '@mentora/ui/panel/client';
import { ShownOnce } from '../ShownOnce';
import { WebhookFields, webhookInput, type OfferedEvent } from './WebhookFields';

/** Makes a webhook. Its secret is shown once. */
export function WebhookForm({ events }: { events: OfferedEvent[] }) {
  const { text } = usePanelText();
  const [busy, setBusy] = useState(false);
  const [secret, setSecret] = useState<string>();
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();

  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const { body, problem } = await askApi<{ secret: string }>('POST', '/api/webhooks', webhookInput(form), text('jobFailed'));
    setBusy(false);
    if (problem !== undefined) return void toast.error(problem);
    setSecret(body.secret);
    form.reset();
    startRouteTransition(() => router.refresh());
  };

  return (
    <>
      {secret ? <ShownOnce title={text('webhookSecret')} secret={secret} /> : null}
      <form className="mentora-form" onSubmit={(event) => void make(event)}>
        <h2>{text('webhookMake')}</h2>
        <WebhookFields id="webhook-new" events={events} />
        <p>
          <button type="submit" className="mentora-button" disabled={busy}>
            {text('webhookMake')}
          </button>
        </p>
      </form>
    </>
  );
}
