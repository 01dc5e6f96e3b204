'use client';

import { useId, useState } from 'react';
import { useAct } from './useAct';

interface ActButtonProps {
  address: string;
  label: string;
  /** It asks before it does anything. The way back stands where the button stood: the second half of a double click does nothing. */
  asks?: boolean;
  /** It cannot be pressed yet: the hint says when it can. */
  closed?: boolean;
  /** What to know before, read out with the button. */
  hint?: string;
  words: { back: string; failed: string };
}

/** A button that does something to a case. */
export function ActButton({ address, label, asks = false, closed = false, hint, words }: ActButtonProps) {
  const { busy, act } = useAct(words.failed);
  const [asked, setAsked] = useState(false);
  const hintId = useId();
  const describedBy = hint ? hintId : undefined;
  const work = () => void act(address).finally(() => setAsked(false));
  const press = () => {
    if (closed) return;
    if (asks) setAsked(!asked);
    else work();
  };
  const buttons = (
    <>
      {/* One that is closed can be reached all the same: its hint says why. */}
      <button type="button" className="mentora-button" disabled={busy} aria-disabled={closed || undefined} aria-describedby={describedBy} onClick={press}>
        {asked ? words.back : label}
      </button>
      {asked ? (
        <button type="button" className="mentora-button" disabled={busy} aria-describedby={describedBy} onClick={work}>
          {label}
        </button>
      ) : null}
    </>
  );
  if (!hint) return buttons;
  return (
    <div className="mentora-hinted">
      <div className="mentora-side__acts">{buttons}</div>
      <p id={hintId}>{hint}</p>
    </div>
  );
}
