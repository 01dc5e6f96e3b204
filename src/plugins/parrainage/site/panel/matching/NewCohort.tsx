'use client';

import { askApi } from '@mentora/ui/panel/client';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';

export type NewCohortWords = Record<'name' | 'mode' | 'best' | 'bestHelp' | 'stable' | 'stableHelp' | 'who' | 'everybody' | 'some' | 'make' | 'sending' | 'failed', string>;

interface NewCohortProps {
  /** Where the panel shows a cohort. */
  page: string;
  /** Who waits, each with since when: those who wait longest. */
  waiting: readonly { id: string; name: string; since: string }[];
  words: NewCohortWords;
}

/** Gathers a cohort: a name, what the plan is to be, and who is in it. */
export function NewCohort({ page, waiting, words }: NewCohortProps) {
  const [chooses, setChooses] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const router = useRouter();
  const id = useId();

  const send = async (form: FormData) => {
    setBusy(true);
    setProblem('');
    const mentees = chooses ? { mentees: form.getAll('mentees') } : {};
    const { body, problem: wrong } = await askApi<{ id: string }>('POST', '/api/mentor-cohorts', { name: form.get('name'), mode: form.get('mode'), ...mentees }, words.failed);
    setBusy(false);
    if (wrong !== undefined) setProblem(wrong);
    else router.push(`${page}?cohort=${body.id}`);
  };
  return (
    <form
      className="mentora-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send(new FormData(event.currentTarget));
      }}
    >
      <p>
        <label htmlFor={`${id}-name`}>{words.name}</label>
        <input id={`${id}-name`} name="name" maxLength={100} required dir="auto" />
      </p>
      <fieldset>
        <legend>{words.mode}</legend>
        {(['best', 'stable'] as const).map((mode) => (
          <label key={mode}>
            <input type="radio" name="mode" value={mode} defaultChecked={mode === 'best'} />
            <span>
              <strong>{words[mode]}</strong> – {words[`${mode}Help`]}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.who}</legend>
        {[false, true].map((some) => (
          <label key={String(some)}>
            <input type="radio" name="who" checked={chooses === some} onChange={() => setChooses(some)} />
            {some ? words.some : words.everybody}
          </label>
        ))}
      </fieldset>
      {chooses ? (
        <fieldset>
          <legend>{words.some}</legend>
          {waiting.map(({ id: person, name, since }) => (
            <label key={person}>
              <input type="checkbox" name="mentees" value={person} />
              <span>
                <bdi>{name}</bdi>, {since}
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {problem ? <p role="alert">{problem}</p> : null}
      <button type="submit" className="mentora-button" disabled={busy}>
        {busy ? words.sending : words.make}
      </button>
    </form>
  );
}
