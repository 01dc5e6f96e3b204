'use client';

import { askApi } from '@mentora/ui/panel/client';
import { useRouter } from 'next/navigation';
import { useId, useRef, useState } from 'react';

export type DecidePairWords = Record<'mentee' | 'mentor' | 'choose' | 'pin' | 'forbid' | 'sending' | 'failed', string>;

interface DecidePairProps {
  cohort: string;
  mentees: readonly { id: string; name: string }[];
  mentors: readonly { id: string; name: string }[];
  words: DecidePairWords;
}

/** Says of any two of a cohort that they must, or must not, be a pair. */
export function DecidePair({ cohort, mentees, mentors, words }: DecidePairProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const id = useId();

  const send = async (act: 'pin' | 'forbid') => {
    const chosen = new FormData(form.current!);
    setBusy(true);
    setProblem('');
    const { problem: wrong } = await askApi('POST', `/api/mentor-cohorts/${cohort}/${act}`, { mentee: chosen.get('mentee'), mentor: chosen.get('mentor') }, words.failed);
    setBusy(false);
    if (wrong) setProblem(wrong);
    else {
      form.current?.reset();
      router.refresh();
    }
  };
  const select = (name: 'mentee' | 'mentor', people: DecidePairProps['mentees']) => (
    <p>
      <label htmlFor={`${id}-${name}`}>{words[name]}</label>
      <select id={`${id}-${name}`} name={name} defaultValue="">
        <option value="" disabled>
          {words.choose}
        </option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <form ref={form} className="mentora-form" onSubmit={(event) => event.preventDefault()}>
      {select('mentee', mentees)}
      {select('mentor', mentors)}
      {problem ? <p role="alert">{problem}</p> : null}
      <div className="mentora-side__acts">
        {(['pin', 'forbid'] as const).map((act) => (
          <button key={act} type="button" className="mentora-button" disabled={busy} onClick={() => void send(act)}>
            {busy ? words.sending : words[act]}
          </button>
        ))}
      </div>
    </form>
  );
}
