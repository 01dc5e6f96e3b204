'use client';

import { askApi } from '@mentora/ui/panel/client';
import type { Locale } from '@mentora/platform/i18n';
import { createTranslator } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { CareForm, emptyWish, type CareWish } from './CareForm';

export interface CareRow {
  id: string;
  mentor: string;
  mentee: string;
  /** What its box is called. */
  choose: string;
  level: string;
  levelWord: string;
  status: string;
  why: string;
  since: string;
  until: string;
  messages: string;
}

export type DeskWords = Record<
  'caption' | 'title' | 'action' | 'reason' | 'reasonHint' | 'resumeOn' | 'months' | 'mentor' | 'noMentor' | 'go' | 'back' | 'sending' | 'failed' | 'done' | 'open' | 'again' | 'chosen' | 'question' | 'sure' | 'outcome',
  string
> & {
  columns: string[];
  actions: { value: string; label: string; help: string }[];
  problems: Record<string, string>;
};

interface Outcome {
  id: string;
  done: boolean;
  code?: string;
  conversation?: string;
}

interface CareDeskProps {
  locale: Locale;
  rows: readonly CareRow[];
  mentors: readonly { id: string; name: string }[];
  words: DeskWords;
}

/** The list of relations, of which some are chosen, and what is done to these: asked a second time, and told of each what became of it. */
export function CareDesk({ locale, rows, mentors, words }: CareDeskProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [wish, setWish] = useState<CareWish>(emptyWish(words.actions[0]!.value));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [outcomes, setOutcomes] = useState<Outcome[]>();
  const told = useRef<HTMLDivElement>(null);
  const say = createTranslator({ locale, messages: { chosen: words.chosen, question: words.question, sure: words.sure, outcome: words.outcome } });
  useEffect(() => {
    // What had the focus is gone: what became of it is where one goes on from.
    if (outcomes) told.current?.focus();
  }, [outcomes]);

  const toggle = (id: string) => setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const send = async () => {
    setBusy(true);
    setProblem('');
    const { action, reason, resumeOn, months, mentor } = wish;
    const answer = await askApi<{ outcomes: Outcome[] }>(
      'POST',
      '/api/mentorship-care',
      { mentorships: [...chosen], action, ...(reason && { reason }), ...(resumeOn && { resumeOn }), ...(action === 'extend' && { months: Number(months) }), ...(mentor && { mentor }) },
      words.failed,
    );
    setBusy(false);
    if (answer.body) setOutcomes(answer.body.outcomes);
    else setProblem(answer.problem);
  };
  const nameOf = (id: string) => {
    const row = rows.find((one) => one.id === id);
    return row ? `${row.mentor} – ${row.mentee}` : id;
  };
  const label = words.actions.find(({ value }) => value === wish.action)!.label;
  return (
    <>
      <div className="mentora-wide">
        <table className="mentora-table">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, mentor, mentee, choose, level, levelWord, status, why, since, until, messages }) => (
              <tr key={id}>
                <td>
                  <label className="mentora-care-box">
                    <input type="checkbox" checked={chosen.has(id)} disabled={busy || outcomes !== undefined} onChange={() => toggle(id)} />
                    <span className="mentora-care-hidden">{choose}</span>
                  </label>
                </td>
                <th scope="row">
                  <bdi>{mentor}</bdi> – <bdi>{mentee}</bdi>
                </th>
                <td>
                  <span className="mentora-care-level" data-level={level}>
                    {levelWord}
                  </span>
                  <br />
                  {status}
                </td>
                <td>{why}</td>
                <td>{since}</td>
                <td>{until}</td>
                <td>{messages}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section aria-labelledby="care-desk" className="mentora-care-desk">
        <h2 id="care-desk">{words.title}</h2>
        {outcomes ? (
          <div ref={told} tabIndex={-1} role="status">
            <p>
              <strong>{say('outcome', { done: outcomes.filter(({ done }) => done).length, all: outcomes.length })}</strong>
            </p>
            <ul>
              {outcomes.map(({ id, done, code = 'unexpected', conversation }) => (
                <li key={id}>
                  <bdi>{nameOf(id)}</bdi> – {done ? words.done : (words.problems[code] ?? words.problems.unexpected)}
                  {conversation ? <a href={`/messages/${conversation}`}>{words.open}</a> : null}
                </li>
              ))}
            </ul>
            <button type="button" className="mentora-button" onClick={() => window.location.reload()}>
              {words.again}
            </button>
          </div>
        ) : (
          <>
            <p aria-live="polite">{say('chosen', { count: chosen.size })}</p>
            {chosen.size > 0 ? (
              <CareForm
                words={words}
                wish={wish}
                change={setWish}
                mentors={mentors}
                busy={busy}
                question={say('question', { action: label, count: chosen.size })}
                sure={say('sure', { action: label })}
                problem={problem}
                send={() => void send()}
              />
            ) : null}
          </>
        )}
      </section>
    </>
  );
}
