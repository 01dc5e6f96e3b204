'use client';

import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import type { SetRule } from '../rules/settings';
import { useAct } from './useAct';

interface RuleFormProps {
  rule: SetRule;
  words: Record<'on' | 'words' | 'sites' | 'most' | 'minutes' | 'save' | 'done' | 'failed', string>;
}

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** One rule: whether it is on, its lists and its figures. */
export function RuleForm({ rule: { key, label, help, enabled, settings }, words }: RuleFormProps) {
  const { busy, act } = useAct(words.failed);
  const [on, setOn] = useState(enabled);
  const [texts, setTexts] = useState({ words: settings.words?.join('\n') ?? '', sites: settings.sites?.join('\n') ?? '' });
  const [figures, setFigures] = useState({ most: String(settings.most ?? ''), minutes: String(settings.minutes ?? '') });
  const save = async () => {
    const lists = Object.fromEntries((['words', 'sites'] as const).filter((name) => name in settings).map((name) => [name, lines(texts[name])]));
    const numbers = Object.fromEntries((['most', 'minutes'] as const).filter((name) => name in settings).map((name) => [name, Number(figures[name])]));
    if (await act('/api/moderation/rules', { key, enabled: on, ...lists, ...numbers })) toast.success(words.done);
  };
  return (
    <form
      className="mentora-case-form"
      aria-labelledby={`rule-${key}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 id={`rule-${key}`}>{label}</h2>
      <p>{help}</p>
      <label className="mentora-case-form__check">
        <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
        {words.on}
      </label>
      {(['words', 'sites'] as const).map((name) =>
        name in settings ? (
          <label key={name}>
            {words[name]}
            <textarea rows={5} value={texts[name]} onChange={(event) => setTexts({ ...texts, [name]: event.target.value })} dir="auto" />
          </label>
        ) : null,
      )}
      {(['most', 'minutes'] as const).map((name) =>
        name in settings ? (
          <label key={name}>
            {words[name]}
            <input type="number" min={1} value={figures[name]} onChange={(event) => setFigures({ ...figures, [name]: event.target.value })} required />
          </label>
        ) : null,
      )}
      <button type="submit" className="mentora-button" disabled={busy}>
        {words.save}
      </button>
    </form>
  );
}
