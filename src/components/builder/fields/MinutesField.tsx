import { useState } from 'react';
import { TextField } from '../../forms/TextField';
import { contentLimits } from '../content';
import { useBuilderWords } from '../useBuilder';

/** For how long it takes. What is typed stands while it is typed; a figure that makes sense is taken. */
export function MinutesField({ value, onChange }: { value: number; onChange: (minutes: number) => void }) {
  const say = useBuilderWords();
  const [typed, setTyped] = useState({ text: String(value), taken: value });
  const text = typed.taken === value ? typed.text : String(value);
  return (
    <TextField
      name="minutes"
      label={say('fields.minutes')}
      hint={say('fields.minutesHint')}
      type="number"
      inputMode="numeric"
      min={1}
      max={contentLimits.minutes}
      className="max-w-32"
      value={text}
      onChange={({ target }) => {
        const given = Math.round(target.valueAsNumber);
        const taken = given >= 1 && given <= contentLimits.minutes ? given : value;
        setTyped({ text: target.value, taken });
        if (taken !== value) onChange(taken);
      }}
      onBlur={() => setTyped({ text: String(value), taken: value })}
    />
  );
}
