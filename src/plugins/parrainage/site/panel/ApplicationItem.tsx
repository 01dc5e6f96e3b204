'use client';

import { askApi } from '@mentora/ui/panel/client';
import { useEffect, useId, useRef, useState } from 'react';

export type Decision = 'approve' | 'reject' | 'suspend' | 'return';

type DecisionWords = Record<'act' | 'question' | 'note' | 'sure' | 'done', string>;

export type ApplicationWords = Record<Decision, DecisionWords> &
  Record<'motivation' | 'proof' | 'biography' | 'reason' | 'mine' | 'cancel' | 'sending' | 'failed' | 'hint', string>;

interface ApplicationItemProps {
  person: { id: string; name: string; motivation: string | null; proof: string | null; biography: string; reason: string | null };
  /** When the person asked, and what was decided, in words. */
  asked: string;
  outcome: string | null;
  facts: readonly { term: string; text: string }[];
  answers: readonly Decision[];
  /** It is the reader's own: somebody else decides. */
  isOwn: boolean;
  words: ApplicationWords;
}

/**
 * Somebody who asks to be a mentor, or is one: what was said, and what can be decided. Each decision asks a second time and
 * takes the reason for the person. What is decided stays where it is: a second click must not meet the next one.
 */
export function ApplicationItem({ person, asked, outcome, facts, answers, isOwn, words }: ApplicationItemProps) {
  const [chosen, setChosen] = useState<Decision>();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (chosen) field.current?.focus();
  }, [chosen]);
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
    const { problem: wrong } = await askApi('POST', `/api/mentor-applications/${person.id}/${decision}`, { reason }, words.failed);
    setBusy(false);
    if (wrong) setProblem(wrong);
    else setDone(words[decision].done);
  };
  const texts = [
    { title: words.motivation, text: person.motivation },
    { title: words.proof, text: person.proof },
    { title: words.biography, text: person.biography },
    { title: words.reason, text: outcome ? person.reason : null },
  ];
  return (
    <>
      <h2>
        <bdi>{person.name}</bdi>
      </h2>
      <p>{asked}</p>
      {texts.map(({ title, text }) =>
        text ? (
          <div key={title} className="mentora-extract">
            <p className="mentora-extract__who">{title}</p>
            <p dir="auto">{text}</p>
          </div>
        ) : null,
      )}
      <dl>
        {facts.map(({ term, text }) =>
          text ? (
            <div key={term}>
              <dt>
                <strong>{term}</strong>
              </dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {outcome ? <p>{outcome}</p> : null}
      {isOwn ? <p>{words.mine}</p> : null}
      {done ? (
        <p ref={told} tabIndex={-1} role="status">
          <strong>{done}</strong>
        </p>
      ) : (
        <div className="mentora-side__acts">
          {answers.map((each) => (
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
      )}
      {chosen && !done ? (
        <form
          id={`${id}-answer`}
          className="mentora-form"
          aria-labelledby={`${id}-question`}
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void send(chosen);
          }}
        >
          <p id={`${id}-question`}>
            <strong>{words[chosen].question}</strong>
          </p>
          <p>
            <label htmlFor={`${id}-reason`}>{words[chosen].note}</label>
            <textarea
              ref={field}
              id={`${id}-reason`}
              aria-describedby={`${id}-hint`}
              rows={4}
              maxLength={2000}
              dir="auto"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
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
              {busy ? words.sending : words[chosen].sure}
            </button>
          </div>
        </form>
      ) : null}
    </>
  );
}
