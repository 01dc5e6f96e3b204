'use client';

import { useState } from 'react';
import { useAct } from './useAct';

interface Option {
  value: string;
  label: string;
}

interface DecideFormProps {
  id: string;
  measures: Option[];
  grounds: Option[];
  /** Whom it can concern. */
  people: Option[];
  words: Record<'measure' | 'ground' | 'person' | 'text' | 'textHint' | 'days' | 'act' | 'sure' | 'back' | 'failed', string>;
}

/** Decides a case: it asks a second time, for it is decided once. */
export function DecideForm({ id, measures, grounds, people, words }: DecideFormProps) {
  const { busy, act } = useAct(words.failed);
  const [asked, setAsked] = useState(false);
  const [wish, setWish] = useState({ measure: measures[0]?.value ?? '', ground: grounds[0]?.value ?? '', person: people[0]?.value ?? '', text: '', days: '7' });
  const set = (name: keyof typeof wish) => (event: { target: { value: string } }) => setWish({ ...wish, [name]: event.target.value });
  const isHarmless = wish.measure === 'dismiss' || wish.measure === 'settle';
  const choice = (name: 'measure' | 'ground' | 'person', options: Option[]) => (
    <label>
      {words[name]}
      <select value={wish[name]} onChange={set(name)} disabled={busy}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  const decide = () =>
    void act(`/api/moderation/cases/${id}/decide`, {
      measure: wish.measure,
      ground: wish.ground,
      text: wish.text,
      ...(wish.measure === 'suspend' && { days: Number(wish.days) }),
      ...(!isHarmless && wish.person && { person: wish.person }),
    }).finally(() => setAsked(false));
  return (
    <form
      className="mentora-case-form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(!asked);
      }}
    >
      {choice('measure', measures)}
      {choice('ground', grounds)}
      {!isHarmless && people.length > 1 ? choice('person', people) : null}
      {wish.measure === 'suspend' ? (
        <label>
          {words.days}
          <input type="number" min={1} max={365} value={wish.days} onChange={set('days')} disabled={busy} required />
        </label>
      ) : null}
      {isHarmless ? null : (
        <label>
          {words.text}
          <span id="decide-hint">{words.textHint}</span>
          <textarea rows={5} maxLength={4000} value={wish.text} onChange={set('text')} disabled={busy} aria-describedby="decide-hint" dir="auto" required />
        </label>
      )}
      <div className="mentora-side__acts">
        <button type="submit" className="mentora-button" disabled={busy}>
          {asked ? words.back : words.act}
        </button>
        {asked ? (
          <button type="button" className="mentora-button" disabled={busy} onClick={decide}>
            {words.sure}
          </button>
        ) : null}
      </div>
    </form>
  );
}
