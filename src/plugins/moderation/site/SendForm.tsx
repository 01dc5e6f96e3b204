'use client';

import { CheckboxField, TextField } from '@mentora/ui';
import { FormErrorSummary, SubmitButton, useSentForm } from '@mentora/ui/client';
import type { ActAction } from './ActForm';

const languages = ['fr', 'en', 'ar'] as const;

interface SendFormProps {
  action: ActAction;
  locale: string;
  id: string;
  /** What was shown when it was sent: another one that came meanwhile is not sent unseen. */
  revision: number;
  licence: string;
  /** The names of a category, where it is one: they can be changed with it. */
  titles?: Partial<Record<(typeof languages)[number], string>>;
  words: Record<(typeof languages)[number] | 'accept' | 'acceptHint' | 'send' | 'sending' | 'failed', string>;
}

/** Sends an image or a category to be reviewed again. It works without a script, and keeps what was typed. */
export function SendForm({ action, locale, id, revision, licence, titles, words }: SendFormProps) {
  const [state, send] = useSentForm(action, titles ?? {}, locale);
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.message;
  const named = state.errors.map(({ field, message }) => {
    const label = languages.find((name) => name === field);
    return { field: field === 'licence' ? 'accepted' : field, message: label ? `${words[label]} – ${message}` : message };
  });
  return (
    <form action={send} noValidate className="space-y-6">
      <FormErrorSummary title={words.failed} errors={named} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="licence" value={licence} />
      {titles
        ? languages.map((name) => (
            <TextField
              // The browser empties a form that was sent: fields are drawn anew with what was typed.
              key={`${name}-${state.turn}`}
              name={name}
              label={words[name]}
              defaultValue={String(state.values[name] ?? '')}
              error={errorOf(name)}
              maxLength={60}
              autoComplete="off"
              dir={name === 'ar' ? 'rtl' : 'ltr'}
            />
          ))
        : null}
      <CheckboxField
        key={`accepted-${state.turn}`}
        name="accepted"
        value="yes"
        label={words.accept}
        hint={words.acceptHint}
        error={errorOf('licence')}
        defaultChecked={state.values.accepted === 'yes'}
      />
      <SubmitButton pendingLabel={words.sending} className="max-sm:w-full">
        {words.send}
      </SubmitButton>
    </form>
  );
}
