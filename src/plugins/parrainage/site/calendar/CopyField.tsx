'use client';

import { useId, useRef, useState } from 'react';
import { Button } from '@mentora/ui';

interface CopyFieldProps {
  label: string;
  value: string;
  words: { copy: string; copied: string; selected: string };
}

/** An address to be copied: by a button, or by hand where the browser lends no clipboard. */
export function CopyField({ label, value, words }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(words.copied);
    } catch {
      field.current?.select();
      setSaid(words.selected);
    }
  };
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <div className="flex flex-wrap gap-3">
        <input id={id} ref={field} readOnly value={value} dir="ltr" className="min-h-13 min-w-0 flex-1 basis-64 rounded-md border border-line-strong bg-sheet px-4 text-sm" />
        <Button variant="secondary" onClick={() => void copy()} className="max-sm:w-full noscript:hidden">
          {words.copy}
        </Button>
      </div>
      <p role="status" className="min-h-6 text-success">
        {said}
      </p>
    </div>
  );
}
