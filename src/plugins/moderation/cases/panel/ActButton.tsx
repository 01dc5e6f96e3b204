'use client';

import { useState } from 'react';
import { useAct } from './useAct';

interface ActButtonProps {
  address: string;
  label: string;
  /** It asks before it does anything. The way back stands where the button stood: the second half of a double click does nothing. */
  asks?: boolean;
  words: { back: string; failed: string };
}

/** A button that does something to a case. */
export function ActButton({ address, label, asks = false, words }: ActButtonProps) {
  const { busy, act } = useAct(words.failed);
  const [asked, setAsked] = useState(false);
  const work = () => void act(address).finally(() => setAsked(false));
  return (
    <>
      <button type="button" className="mentora-button" disabled={busy} onClick={asks ? () => setAsked(!asked) : work}>
        {asked ? words.back : label}
      </button>
      {asked ? (
        <button type="button" className="mentora-button" disabled={busy} onClick={work}>
          {label}
        </button>
      ) : null}
    </>
  );
}
