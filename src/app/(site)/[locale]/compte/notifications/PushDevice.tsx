'use client';

import { useEffect, useState } from 'react';
import { Alert, Button } from '@mentora/ui';

type State = 'unknown' | 'unsupported' | 'blocked' | 'off' | 'on' | 'failed';

interface PushDeviceProps {
  /** By which the browser knows whose messages it may show. */
  publicKey: string;
  /** Whether the site believes that it tells this device. */
  told: boolean;
  words: Record<'turnOn' | 'turnOff' | 'working' | Exclude<State, 'unknown'>, string>;
}

/** The worker that shows what is pushed; it is the one that keeps pages for when there is no connection. */
async function worker(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register('/sw.js');
  return navigator.serviceWorker.ready;
}

async function stateNow(told: boolean): Promise<State> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return 'unsupported';
  if (Notification.permission === 'denied') return 'blocked';
  const subscription = told && (await (await worker()).pushManager.getSubscription());
  return subscription && Notification.permission === 'granted' ? 'on' : 'off';
}

async function tellSite(method: 'POST' | 'DELETE', body?: PushSubscription): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch('/api/push', { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
}

async function turnOn(applicationServerKey: string): Promise<State> {
  const permission = await Notification.requestPermission();
  if (permission !== 'granted') return permission === 'denied' ? 'blocked' : 'off';
  const { pushManager } = await worker();
  // One for another key, or of somebody who was here before, is of no use.
  await (await pushManager.getSubscription())?.unsubscribe();
  await tellSite('POST', await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }));
  return 'on';
}

async function turnOff(): Promise<State> {
  await tellSite('DELETE');
  await (await (await worker()).pushManager.getSubscription())?.unsubscribe();
  return 'off';
}

/** Whether this device is told, and the button that changes it. What the browser does not allow, it says. */
export function PushDevice({ publicKey, told, words }: PushDeviceProps) {
  const [state, setState] = useState<State>('unknown');
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    void stateNow(told).then(setState, () => setState('unsupported'));
  }, [told]);

  const change = async (work: () => Promise<State>) => {
    setBusy(true);
    setState(await work().catch(() => 'failed' as const));
    setBusy(false);
  };

  const isOn = state === 'on';
  const hasButton = isOn || state === 'off' || state === 'failed';
  const tone = { on: 'success', failed: 'danger', blocked: 'warning' } as const;
  return (
    <div className="space-y-5">
      <div role="status">
        {state === 'unknown' ? null : <Alert tone={tone[state as keyof typeof tone] ?? 'info'}>{words[state]}</Alert>}
      </div>
      {hasButton ? (
        <Button
          type="button"
          variant="secondary"
          className="max-sm:w-full"
          aria-disabled={busy}
          onClick={() => void (busy || change(isOn ? turnOff : () => turnOn(publicKey)))}
        >
          {busy ? words.working : isOn ? words.turnOff : words.turnOn}
        </Button>
      ) : null}
    </div>
  );
}
