'use client';

import { useId, useState } from 'react';
import { inputClasses } from '../../forms/Field';

interface NumberFieldProps {
  label: string;
  value: number;
  min?: number;
  max: number;
  onCommit: (value: number) => void;
}

/** A number of pixels. What is typed counts once one leaves the field or presses Enter: half a number is none. */
export function NumberField({ label, value, min = 1, max, onCommit }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    const number = Math.round(Number(typed));
    if (typed?.trim() && Number.isFinite(number)) onCommit(Math.min(max, Math.max(min, number)));
    setTyped(null);
  };
  return (
    <div>
      <label htmlFor={id} className="block text-sm">
        {label}
      </label>
      <input
        id={id}
        inputMode="numeric"
        dir="ltr"
        value={typed ?? String(value)}
        className={inputClasses}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          commit();
        }}
      />
    </div>
  );
}
