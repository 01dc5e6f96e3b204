'use client';

import { useEffect, useRef } from 'react';
import { Alert, LinkButton, SelectField, TextAreaField } from '@mentora/ui';
import { FormErrorSummary, SubmitButton, useSentForm } from '@mentora/ui/client';

/** What the host's server action answers: what was typed, what is wrong, or that it is done. */
export interface ReportState {
  values: Record<string, string | string[]>;
  errors: { field?: string; message: string }[];
  done?: string;
  turn: number;
}

export type ReportAction = (state: ReportState, form: FormData) => Promise<ReportState>;

interface ReportFormProps {
  action: ReportAction;
  locale: string;
  exercise: string;
  /** Where the error may be, the exercise as a whole first. */
  places: readonly { value: string; label: string }[];
  step: string;
  back: string;
  words: Record<'where' | 'message' | 'messageHint' | 'send' | 'sending' | 'failed' | 'back' | 'thanksTitle' | 'thanksText', string>;
}

/** The form of a report. It works without a script, and keeps what was typed. */
export function ReportForm({ action, locale, exercise, places, step, back, words }: ReportFormProps) {
  const [state, send] = useSentForm(action, { step }, locale);
  const thanks = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The form that had the focus is gone: what took its place is shown and read out from its beginning.
    if (state.done) thanks.current?.focus();
  }, [state.done]);

  if (state.done) {
    return (
      <div ref={thanks} tabIndex={-1} className="space-y-6 outline-none">
        <Alert tone="success" title={words.thanksTitle} live>
          {words.thanksText}
        </Alert>
        <LinkButton href={back}>{words.back}</LinkButton>
      </div>
    );
  }
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.message;
  return (
    <form action={send} noValidate className="space-y-6">
      <FormErrorSummary title={words.failed} errors={state.errors} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="exercise" value={exercise} />
      <SelectField
        key={`step-${state.turn}`}
        name="step"
        label={words.where}
        options={places}
        defaultValue={String(state.values.step ?? '')}
        error={errorOf('step')}
      />
      <TextAreaField
        key={`message-${state.turn}`}
        name="message"
        label={words.message}
        hint={words.messageHint}
        defaultValue={String(state.values.message ?? '')}
        error={errorOf('message')}
        maxLength={2000}
        dir="auto"
        required
      />
      <SubmitButton pendingLabel={words.sending} className="max-sm:w-full">
        {words.send}
      </SubmitButton>
    </form>
  );
}
