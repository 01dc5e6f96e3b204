'use client';

import { useEffect, useRef } from 'react';
import { Alert, LinkButton, TextAreaField } from '@mentora/ui';
import { FormErrorSummary, SubmitButton, useSentForm } from '@mentora/ui/client';

/** What the host's server action answers: what was typed, what is wrong, or that it is done. */
export interface RequestState {
  values: Record<string, string | string[]>;
  errors: { field?: string; message: string }[];
  done?: string;
  turn: number;
}

export type RequestAction = (state: RequestState, form: FormData) => Promise<RequestState>;

const fields = ['message', 'experience'] as const;

interface RequestFormProps {
  action: RequestAction;
  locale: string;
  /** What an earlier request said. */
  values: Record<(typeof fields)[number], string>;
  back: string;
  words: Record<
    (typeof fields)[number] | `${(typeof fields)[number]}Hint` | 'send' | 'sending' | 'failed' | 'sentTitle' | 'sentText' | 'back',
    string
  >;
}

/** The form of a request. It works without a script, and keeps what was typed. */
export function RequestForm({ action, locale, values, back, words }: RequestFormProps) {
  const [state, send] = useSentForm(action, values, locale);
  const thanks = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The form that had the focus is gone: what took its place is shown and read out from its beginning.
    if (state.done) thanks.current?.focus();
  }, [state.done]);

  if (state.done) {
    return (
      <div ref={thanks} tabIndex={-1} className="space-y-6 outline-none">
        <Alert tone="success" title={words.sentTitle} live>
          <p>{words.sentText}</p>
        </Alert>
        <LinkButton href={back} className="max-sm:w-full">
          {words.back}
        </LinkButton>
      </div>
    );
  }
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.message;
  // Away from its field, "fill in this field" would say nothing.
  const named = state.errors.map(({ field, message }) => {
    const label = fields.find((name) => name === field);
    return { field, message: label ? `${words[label]} ${message}` : message };
  });
  return (
    <form action={send} noValidate className="space-y-6">
      <FormErrorSummary title={words.failed} errors={named} />
      <input type="hidden" name="locale" value={locale} />
      {fields.map((name) => (
        <TextAreaField
          // The browser empties a form that was sent: fields are drawn anew with what was typed.
          key={`${name}-${state.turn}`}
          name={name}
          label={words[name]}
          hint={words[`${name}Hint`]}
          defaultValue={String(state.values[name] ?? '')}
          error={errorOf(name)}
          maxLength={2000}
          rows={name === 'message' ? 6 : 4}
          dir="auto"
          required={name === 'message'}
        />
      ))}
      <SubmitButton pendingLabel={words.sending} className="max-sm:w-full">
        {words.send}
      </SubmitButton>
    </form>
  );
}
