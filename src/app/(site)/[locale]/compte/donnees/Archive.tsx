'use client';

import { Download } from 'lucide';
import { useEffect, useState } from 'react';
import { Button, buttonClasses, Glyph } from '@mentora/ui';

interface State {
  done: number;
  total: number;
  ready: boolean;
}

interface ArchiveProps {
  /** What was asked for before; null where nothing was. */
  before: State | null;
  words: { prepare: string; preparing: string; download: string; failed: string };
}

const address = '/api/users/me/archive';

/** An archive that is too large to wait for: asked for, followed while it is made, and taken. */
export function Archive({ before, words }: ArchiveProps) {
  const [state, setState] = useState(before);
  const [failed, setFailed] = useState(false);
  const isMade = state !== null && !state.ready;

  useEffect(() => {
    if (!isMade) return;
    const look = async () => {
      const answer = await fetch(`${address}/state`).catch(() => null);
      if (answer?.ok) setState((await answer.json()) as State | null);
    };
    const watch = setInterval(() => void look(), 2_000);
    return () => clearInterval(watch);
  }, [isMade]);

  const ask = async () => {
    const answer = await fetch(address, { method: 'POST' }).catch(() => null);
    setFailed(!answer?.ok);
    if (answer?.ok) setState((await answer.json()) as State);
  };

  if (state?.ready) {
    return (
      <a href={address} download className={buttonClasses({ variant: 'secondary' })}>
        <Glyph shape={Download} />
        {words.download}
      </a>
    );
  }
  return (
    <>
      {state ? (
        <label className="grid gap-2">
          {words.preparing}
          <progress className="w-full max-w-90" value={state.done} max={state.total} />
        </label>
      ) : (
        <Button variant="secondary" onClick={() => void ask()}>
          {words.prepare}
        </Button>
      )}
      <p role="status">{failed ? words.failed : ''}</p>
    </>
  );
}
