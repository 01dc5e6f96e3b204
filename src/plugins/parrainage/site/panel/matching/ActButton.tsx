'use client';

import { askApi } from '@mentora/ui/panel/client';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';

export interface ActWords {
  /** The verb of the button; `named` says of whom, for who hears it among others. */
  act: string;
  named?: string;
  /** Asked a second time with these words, and what comes of it. */
  sure?: string;
  help?: string;
  cancel: string;
  sending: string;
  failed: string;
}

interface ActButtonProps {
  address: string;
  body: Readonly<Record<string, unknown>>;
  words: ActWords;
}

/** Something that is done at one touch, or at two where it cannot be undone; the page then says what is. */
export function ActButton({ address, body, words }: ActButtonProps) {
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const sure = useRef<HTMLButtonElement>(null);
  const router = useRouter();
  const id = useId();

  useEffect(() => {
    if (asks) sure.current?.focus();
  }, [asks]);

  const send = async () => {
    setBusy(true);
    setProblem('');
    const { problem: wrong } = await askApi('POST', address, body, words.failed);
    setBusy(false);
    setAsks(false);
    if (wrong) setProblem(wrong);
    else router.refresh();
  };
  return (
    <span className="mentora-side__acts">
      {asks ? (
        <>
          {words.help ? <span id={id}>{words.help}</span> : null}
          <button ref={sure} type="button" className="mentora-button" aria-describedby={words.help ? id : undefined} disabled={busy} onClick={() => void send()}>
            {busy ? words.sending : words.sure}
          </button>
          <button type="button" className="mentora-button" disabled={busy} onClick={() => setAsks(false)}>
            {words.cancel}
          </button>
        </>
      ) : (
        <button type="button" className="mentora-button" aria-label={words.named} disabled={busy} onClick={() => (words.sure ? setAsks(true) : void send())}>
          {busy ? words.sending : words.act}
        </button>
      )}
      {problem ? <span role="alert">{problem}</span> : null}
    </span>
  );
}
