'use client';

import { useEffect, useRef } from 'react';

export type DecisionFormWords = Record<'hint' | 'cancel' | 'sending' | 'failed', string>;

interface DecisionFormProps {
  id: string;
  own: Record<'question' | 'note' | 'sure', string>;
  words: DecisionFormWords;
  note: string;
  setNote: (note: string) => void;
  busy: boolean;
  problem: string;
  send: () => void;
  close: () => void;
}

/** The question before a decision, and the word for the person that goes with it. */
export function DecisionForm({ id, own, words, note, setNote, busy, problem, send, close }: DecisionFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      id={id}
      className="mentora-form"
      aria-labelledby={`${id}-question`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) send();
      }}
    >
      <p id={`${id}-question`}>
        <strong>{own.question}</strong>
      </p>
      <p>
        <label htmlFor={`${id}-note`}>{own.note}</label>
        <textarea
          ref={field}
          id={`${id}-note`}
          aria-describedby={`${id}-hint`}
          rows={4}
          maxLength={2000}
          dir="auto"
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !busy) close();
          }}
        />
        <span id={`${id}-hint`}>{words.hint}</span>
      </p>
      {problem ? <p role="alert">{problem}</p> : null}
      <div className="mentora-side__acts">
        <button type="button" className="mentora-button" disabled={busy} onClick={close}>
          {words.cancel}
        </button>
        <button type="submit" className="mentora-button" aria-disabled={busy}>
          {busy ? words.sending : own.sure}
        </button>
      </div>
    </form>
  );
}
