'use client';

import { useId, useState } from 'react';
import type { DeskWords } from './CareDesk';

export interface CareWish {
  action: string;
  reason: string;
  resumeOn: string;
  months: string;
  mentor: string;
}

export const emptyWish = (action: string): CareWish => ({ action, reason: '', resumeOn: '', months: '1', mentor: '' });

interface CareFormProps {
  words: DeskWords;
  wish: CareWish;
  change: (wish: CareWish) => void;
  mentors: readonly { id: string; name: string }[];
  busy: boolean;
  question: string;
  sure: string;
  problem: string;
  send: () => void;
}

/** Those that need no reason: nobody's state changes. */
const plain = new Set(['remind', 'mediate']);
const months = ['1', '2', '3', '4', '5', '6'];

/** What to do with those that are chosen; it asks a second time. */
export function CareForm({ words, wish, change, mentors, busy, question, sure, problem, send }: CareFormProps) {
  const [asks, setAsks] = useState(false);
  const id = useId();
  const set = (name: keyof CareWish) => (event: { target: { value: string } }) => {
    setAsks(false);
    change({ ...wish, [name]: event.target.value });
  };
  const { help } = words.actions.find(({ value }) => value === wish.action)!;
  return (
    <form
      className="mentora-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!asks) setAsks(true);
        else if (!busy) send();
      }}
    >
      <p>
        <label htmlFor={`${id}-action`}>{words.action}</label>
        <select id={`${id}-action`} value={wish.action} disabled={busy} aria-describedby={`${id}-help`} onChange={set('action')}>
          {words.actions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <span id={`${id}-help`}>{help}</span>
      </p>
      {wish.action === 'hand-over' ? (
        <p>
          <label htmlFor={`${id}-mentor`}>{words.mentor}</label>
          <select id={`${id}-mentor`} required value={wish.mentor} disabled={busy} onChange={set('mentor')}>
            <option value="">{mentors.length === 0 ? words.noMentor : '–'}</option>
            {mentors.map((mentor) => (
              <option key={mentor.id} value={mentor.id}>
                {mentor.name}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {wish.action === 'pause' ? (
        <p>
          <label htmlFor={`${id}-day`}>{words.resumeOn}</label>
          <input id={`${id}-day`} type="date" required value={wish.resumeOn} disabled={busy} onChange={set('resumeOn')} />
        </p>
      ) : null}
      {wish.action === 'extend' ? (
        <p>
          <label htmlFor={`${id}-months`}>{words.months}</label>
          <select id={`${id}-months`} value={wish.months} disabled={busy} onChange={set('months')}>
            {months.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {plain.has(wish.action) ? null : (
        <p>
          <label htmlFor={`${id}-reason`}>{words.reason}</label>
          <textarea id={`${id}-reason`} required rows={3} maxLength={2000} dir="auto" aria-describedby={`${id}-hint`} value={wish.reason} disabled={busy} onChange={set('reason')} />
          <span id={`${id}-hint`}>{words.reasonHint}</span>
        </p>
      )}
      {problem ? <p role="alert">{problem}</p> : null}
      {asks ? (
        <p role="status">
          <strong>{question}</strong>
        </p>
      ) : null}
      <div className="mentora-side__acts">
        {asks ? (
          <button type="button" className="mentora-button" disabled={busy} onClick={() => setAsks(false)}>
            {words.back}
          </button>
        ) : null}
        <button type="submit" className="mentora-button" aria-disabled={busy}>
          {busy ? words.sending : asks ? sure : words.go}
        </button>
      </div>
    </form>
  );
}
