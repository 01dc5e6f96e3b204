'use client';

import { toast, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { AskTwice } from '../admin/AskTwice';
import { usePanelText, type PanelTextKey } from '../admin/usePanelText';
import { askApi } from '@mentora/ui/panel/client';
import { ShownOnce } from '../ShownOnce';
import { DeliveryTable, type ShownDelivery } from './DeliveryTable';
import { WebhookFields, webhookInput, type OfferedEvent } from './WebhookFields';

interface WebhookEntryProps {
  events: OfferedEvent[];
  webhook: {
    id: string;
    name: string;
    url: string;
    events: string[];
    /** Why nothing is sent to it; null while something is. */
    rests: string | null;
    failingSince: string | null;
    formerUntil: string | null;
  };
  deliveries: ShownDelivery[];
}

const restWords: Record<string, PanelTextKey> = { paused: 'webhookPaused', failing: 'webhookRests', gone: 'webhookGone' };

/** A webhook: how it fares, what can be done with it, what was sent last. */
export function WebhookEntry({ events, webhook, deliveries }: WebhookEntryProps) {
  const { text } = usePanelText();
  const [busy, setBusy] = useState(false);
  const [secret, setSecret] = useState<string>();
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const address = `/api/webhooks/${webhook.id}`;

  const act = async (method: string, path: string, done: PanelTextKey, body?: unknown) => {
    setBusy(true);
    const answer = await askApi<{ secret?: string }>(method, path, body, text('jobFailed'));
    setBusy(false);
    if (answer.problem !== undefined) return void toast.error(answer.problem);
    if (answer.body.secret) setSecret(answer.body.secret);
    toast.success(text(done));
    startRouteTransition(() => router.refresh());
  };
  const change = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void act('PATCH', address, 'webhookChanged', webhookInput(event.currentTarget));
  };
  const button = (label: PanelTextKey, onClick: () => void) => (
    <button type="button" className="mentora-button" disabled={busy} onClick={onClick}>
      {text(label)}
    </button>
  );

  return (
    <li className="mentora-waiting">
      <h3>
        <bdi>{webhook.name}</bdi>
      </h3>
      <p>
        <bdi dir="ltr">{webhook.url}</bdi>
      </p>
      <p>{events.filter(({ name }) => webhook.events.includes(name)).map(({ label }) => label).join(' · ')}</p>
      <p>
        {webhook.rests ? <strong>{text(restWords[webhook.rests] ?? 'webhookPaused')}</strong> : text('webhookActive')}{' '}
        {webhook.failingSince && !webhook.rests ? text('webhookFailing', { date: webhook.failingSince }) : null}{' '}
        {webhook.formerUntil ? text('webhookFormer', { date: webhook.formerUntil }) : null}
      </p>
      {secret ? <ShownOnce title={text('webhookSecret')} secret={secret} /> : null}
      <div className="mentora-side__acts">
        {webhook.rests
          ? button('webhookResume', () => void act('PATCH', address, 'webhookResumed', { active: true }))
          : button('webhookPause', () => void act('PATCH', address, 'webhookStopped', { active: false }))}
        {webhook.rests ? null : button('webhookTest', () => void act('POST', `${address}/test`, 'webhookTested'))}
        <AskTwice words={['webhookRenew', 'webhookRenewSure']} disabled={busy} act={() => act('POST', `${address}/secret`, 'webhookRenewed')} />
        <AskTwice words={['webhookDelete', 'webhookDeleteSure']} disabled={busy} act={() => act('DELETE', address, 'webhookDeleted')} />
      </div>
      <details>
        <summary>{text('webhookChange')}</summary>
        <form className="mentora-form" onSubmit={change}>
          <WebhookFields id={`webhook-${webhook.id}`} events={events} values={webhook} />
          <p>
            <button type="submit" className="mentora-button" disabled={busy}>
              {text('webhookSave')}
            </button>
          </p>
        </form>
      </details>
      <DeliveryTable
        deliveries={deliveries}
        sendAgain={webhook.rests || busy ? undefined : (id) => void act('POST', `/api/webhooks/deliveries/${id}/send-again`, 'messageAsked')}
      />
    </li>
  );
}
