'use client';

import { useEffect, useRef, useState } from 'react';
import { classes } from '@mentora/ui';

export interface MeterWords {
  label: string;
  /** In words, from guessed at once to very good. */
  scores: readonly string[];
  /** By how many characters are missing, from none on. */
  short: readonly string[];
  warnings: Record<string, string>;
  suggestions: Record<string, string>;
}

interface Strength {
  score: number;
  warning: string | null;
  suggestions: string[];
}

const pause = 350;

/**
 * Says while one types how good a password is and how to make it better. The server judges: the dictionaries
 * would weigh more than the whole site. Without an answer it shows nothing; the form is judged when it is sent.
 */
export function PasswordMeter({ field, words }: { field: string; words: MeterWords }) {
  const mark = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [strength, setStrength] = useState<Strength | null>(null);

  useEffect(() => {
    const form = mark.current?.closest('form');
    const read = () => setTyped(String(new FormData(form!).get(field) ?? ''));
    form?.addEventListener('input', read);
    return () => form?.removeEventListener('input', read);
  }, [field]);

  useEffect(() => {
    if (!typed) return undefined;
    const ask = new AbortController();
    const timer = setTimeout(() => {
      // Gone while the form leaves the page.
      const form = mark.current?.closest('form');
      if (!form) return;
      const sent = new FormData(form);
      const body = JSON.stringify({ password: typed, name: sent.get('name'), email: sent.get('email') });
      fetch('/api/users/password-strength', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
        signal: ask.signal,
      })
        .then(async (answer) => setStrength(answer.ok ? ((await answer.json()) as Strength) : null))
        .catch(() => undefined);
    }, pause);
    return () => {
      clearTimeout(timer);
      ask.abort();
    };
  }, [typed]);

  const shown = typed && strength ? strength : null;
  const missing = words.short[Math.max(0, words.short.length - 1 - typed.length)];
  const score = shown && missing ? Math.min(shown.score, 2) : shown?.score;
  const advice = shown
    ? [missing, words.warnings[shown.warning ?? ''], ...shown.suggestions.map((key) => words.suggestions[key])]
    : [];
  return (
    <div ref={mark} hidden={!shown} className="space-y-2">
      <div aria-hidden="true" className="flex gap-1.5">
        {[0, 1, 2, 3].map((part) => (
          <span
            key={part}
            className={classes(
              'h-2 flex-1 rounded-full border border-line-strong',
              score !== undefined && part < Math.max(1, score) && (score >= 3 ? 'bg-success' : 'bg-warning'),
            )}
          />
        ))}
      </div>
      <p role="status" className="text-sm">
        {shown ? (
          <>
            <span className="sr-only">{words.label} </span>
            <strong>{words.scores[score ?? 0]}.</strong> {score !== undefined && score < 3 ? advice.filter(Boolean).slice(0, 3).join(' ') : null}
          </>
        ) : null}
      </p>
    </div>
  );
}
