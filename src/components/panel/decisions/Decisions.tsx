'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { DecisionForm, type DecisionFormWords } from './DecisionForm';

/** What one decision is called, what is asked before it is made, and what is said once it is. */
export type DecisionWords = Record<'act' | 'question' | 'note' | 'sure' | 'done', string>;

interface DecisionsProps<Decision extends string> {
  decisions: readonly Decision[];
  words: Record<Decision, DecisionWords> & DecisionFormWords;
  /** Tells the server, with the word for the person; answers what went wrong. */
  decide: (decision: Decision, note: string) => Promise<{ problem?: string }>;
}

/**
 * What can be decided about somebody. Each decision asks a second time and takes a word for the person. What is decided
 * stays where it is: the second half of a double click must not meet the next one.
 */
export function Decisions<Decision extends string>({ decisions, words, decide }: DecisionsProps<Decision>) {
  const [chosen, setChosen] = useState<Decision>();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    // What had the focus is gone: what took its place is where one goes on from.
    if (done) told.current?.focus();
  }, [done]);

  const close = () => {
    setChosen(undefined);
    setProblem('');
    opener.current?.focus();
  };
  const send = async (decision: Decision) => {
    setBusy(true);
    setProblem('');
    const { problem: wrong } = await decide(decision, note);
    setBusy(false);
    if (wrong) setProblem(wrong);
    else setDone(words[decision].done);
  };

  if (done) {
    return (
      <p ref={told} tabIndex={-1} role="status">
        <strong>{done}</strong>
      </p>
    );
  }
  return (
    <>
      <div className="mentora-side__acts">
        {decisions.map((each) => (
          <button
            key={each}
            type="button"
            className="mentora-button"
            aria-expanded={chosen === each}
            aria-controls={chosen === each ? `${id}-answer` : undefined}
            disabled={busy}
            onClick={(event) => {
              opener.current = event.currentTarget;
              setChosen(each);
            }}
          >
            {words[each].act}
          </button>
        ))}
      </div>
      {chosen ? (
        <DecisionForm
          // Another decision is another question: it is read from its beginning.
          key={chosen}
          id={`${id}-answer`}
          own={words[chosen]}
          {...{ words, note, setNote, busy, problem, close }}
          send={() => void send(chosen)}
        />
      ) : null}
    </>
  );
}
