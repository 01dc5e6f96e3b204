'use client';

import { toast, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { usePanelText } from '../admin/usePanelText';
import { askApi } from '@mentora/ui/panel/client';
import { ShownOnce } from '../ShownOnce';

interface KeyFormProps {
  scopes: { key: string; label: string }[];
  /** After how many days a key may end. */
  lifetimes: number[];
}

/** Makes a key: a name, what it may do, when it ends. What it is shows once. */
export function KeyForm({ scopes, lifetimes }: KeyFormProps) {
  const { text } = usePanelText();
  const [busy, setBusy] = useState(false);
  const [key, setKey] = useState<string>();
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();

  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const days = Number(given.get('days'));
    const input = { name: given.get('name'), scopes: given.getAll('scopes'), days: days || null };
    setBusy(true);
    const { body, problem } = await askApi<{ key: string }>('POST', '/api/keys', input, text('jobFailed'));
    setBusy(false);
    if (problem !== undefined) return void toast.error(problem);
    setKey(body.key);
    form.reset();
    startRouteTransition(() => router.refresh());
  };

  return (
    <>
      {key ? <ShownOnce title={text('keyNew')} secret={key} /> : null}
      <form className="mentora-form" onSubmit={(event) => void make(event)}>
        <h2>{text('keyMake')}</h2>
        <p>
          <label htmlFor="key-name">{text('keyName')}</label>
          <input id="key-name" name="name" required maxLength={80} dir="auto" aria-describedby="key-name-help" autoComplete="off" />
          <span id="key-name-help">{text('keyNameHelp')}</span>
        </p>
        <fieldset>
          <legend>{text('keyScopes')}</legend>
          {scopes.map((scope) => (
            <label key={scope.key}>
              <input type="checkbox" name="scopes" value={scope.key} />
              <span>
                {scope.label} <code dir="ltr">{scope.key}</code>
              </span>
            </label>
          ))}
        </fieldset>
        <p>
          <label htmlFor="key-days">{text('keyEnds')}</label>
          <select id="key-days" name="days" defaultValue={lifetimes[1]}>
            {lifetimes.map((days) => (
              <option key={days} value={days}>
                {text('keyDays', { count: days })}
              </option>
            ))}
            <option value="0">{text('keyNever')}</option>
          </select>
        </p>
        <p>
          <button type="submit" className="mentora-button" disabled={busy}>
            {text('keyMake')}
          </button>
        </p>
      </form>
    </>
  );
}
