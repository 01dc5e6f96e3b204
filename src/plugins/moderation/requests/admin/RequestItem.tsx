'use client';

import { askApi } from '@mentora/ui/panel/client';
import { useEffect, useId, useRef, useState } from 'react';

const answers = ['approve', 'reject'] as const;
type Answer = (typeof answers)[number];

export type RequestWords = Record<
  | Answer
  | `${Answer}${'Sure' | 'Question' | 'Notes'}`
  | 'message' | 'experience' | 'noExperience' | 'notesHint' | 'approved' | 'rejected' | 'written' | 'cancel' | 'sending' | 'failed',
  string
>;

interface RequestItemProps {
  request: { id: string; name: string; message: string; experience: string; notes: string | null };
  /** When it was sent, in words. */
  asked: string;
  /** What was decided, by whom and when, in words; null while it waits. */
  outcome: string | null;
  words: RequestWords;
}

/**
 * One request: what its person wrote, and the two answers, each of which asks a second time and takes a word for the
 * person. What is answered stays where it is: the second half of a double click must not meet the next request.
 */
export function RequestItem({ request, asked, outcome, words }: RequestItemProps) {
  const [answer, setAnswer] = useState<Answer>();
  const [notes, setNotes] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (answer) field.current?.focus();
  }, [answer]);
  useEffect(() => {
    // What had the focus is gone: what took its place is where one goes on from.
    if (done) told.current?.focus();
  }, [done]);

  const close = () => {
    setAnswer(undefined);
    setProblem('');
    opener.current?.focus();
  };
  const send = async (chosen: Answer) => {
    setBusy(true);
    setProblem('');
    const { problem: wrong } = await askApi('POST', `/api/contributor-requests/${request.id}/${chosen}`, { notes }, words.failed);
    setBusy(false);
    if (wrong) setProblem(wrong);
    else setDone(chosen === 'approve' ? words.approved : words.rejected);
  };

  return (
    <>
      <h2>
        <bdi>{request.name}</bdi>
      </h2>
      <p>{asked}</p>
      <Said title={words.message} text={request.message} />
      {request.experience ? <Said title={words.experience} text={request.experience} /> : <p>{words.noExperience}</p>}
      {outcome ? <p>{outcome}</p> : null}
      {outcome && request.notes ? <Said title={words.written} text={request.notes} /> : null}
      {done ? (
        <p ref={told} tabIndex={-1} role="status">
          <strong>{done}</strong>
        </p>
      ) : null}
      {outcome || done ? null : (
        <div className="mentora-side__acts">
          {answers.map((each) => (
            <button
              key={each}
              type="button"
              className="mentora-button"
              aria-expanded={answer === each}
              aria-controls={answer === each ? `${id}-answer` : undefined}
              disabled={busy}
              onClick={(event) => {
                opener.current = event.currentTarget;
                setAnswer(each);
              }}
            >
              {words[each]}
            </button>
          ))}
        </div>
      )}
      {answer && !done ? (
        <form
          id={`${id}-answer`}
          className="mentora-form"
          aria-labelledby={`${id}-question`}
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void send(answer);
          }}
        >
          <p id={`${id}-question`}>
            <strong>{words[`${answer}Question`]}</strong>
          </p>
          <p>
            <label htmlFor={`${id}-notes`}>{words[`${answer}Notes`]}</label>
            <textarea
              ref={field}
              id={`${id}-notes`}
              aria-describedby={`${id}-hint`}
              rows={4}
              maxLength={2000}
              dir="auto"
              value={notes}
              onChange={(event) => setNotes(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && !busy) close();
              }}
            />
            <span id={`${id}-hint`}>{words.notesHint}</span>
          </p>
          {problem ? <p role="alert">{problem}</p> : null}
          <div className="mentora-side__acts">
            <button type="button" className="mentora-button" disabled={busy} onClick={close}>
              {words.cancel}
            </button>
            <button type="submit" className="mentora-button" aria-disabled={busy}>
              {busy ? words.sending : words[`${answer}Sure`]}
            </button>
          </div>
        </form>
      ) : null}
    </>
  );
}

/** Something that somebody wrote, as it was written. */
function Said({ title, text }: { title: string; text: string }) {
  return (
    <div className="mentora-extract">
      <p className="mentora-extract__who">{title}</p>
      <p dir="auto">{text}</p>
    </div>
  );
}
