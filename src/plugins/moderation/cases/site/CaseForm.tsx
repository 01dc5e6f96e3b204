'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { Alert, CheckboxField, RadioGroup, TextAreaField, TextField, type ButtonVariant } from '@mentora/ui';
import { FormErrorSummary, SubmitButton, useSentForm } from '@mentora/ui/client';
import type { CaseFormAction } from './state';

type Field = { name: string; label: string; hint?: string } & (
  | { kind: 'radio'; options: readonly { value: string; label: string }[] }
  | { kind: 'textarea' }
  | { kind: 'checkbox' }
  | { kind: 'files' }
);

interface CaseFormProps {
  action: CaseFormAction;
  locale: string;
  /** Tells the fields of two forms on one page apart. */
  name: string;
  fields: readonly Field[];
  /** Sent along, unseen. */
  hidden: Record<string, string>;
  words: { submit: string; sending: string; failed: string };
  variant?: ButtonVariant;
  /** What takes the place of the form once it is done, below what was done. */
  after?: ReactNode;
}

/** A form of reports and cases: it works without a script, keeps what was typed, and gives way to what was done. */
export function CaseForm({ action, locale, name, fields, hidden, words, variant, after }: CaseFormProps) {
  const [state, send] = useSentForm(action, {}, locale);
  const done = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The form that had the focus is gone: what took its place is read out from its beginning.
    if (state.done) done.current?.focus();
  }, [state.done]);

  if (state.done) {
    return (
      <div ref={done} tabIndex={-1} className="space-y-4 outline-none">
        <Alert tone="success" live>
          {state.done}
        </Alert>
        {after}
      </div>
    );
  }
  const idOf = (field: string) => `field-${name}-${field}`;
  // Away from its field, "fill in this field" would say nothing: the list above the form names each.
  const errors = state.errors.map(({ field, message }) => {
    const label = fields.find((one) => one.name === field)?.label;
    return { field: field && `${name}-${field}`, message: label ? `${label}${locale === 'fr' ? '\u00A0' : ''}: ${message}` : message };
  });
  const control = (field: Field) => {
    const { kind, options: _, ...rest } = { options: [] as readonly { value: string; label: string }[], ...field };
    const value = String(state.values[field.name] ?? '');
    const common = { ...rest, id: idOf(field.name), error: state.errors.find((error) => error.field === field.name)?.message };
    // The browser empties a form that was sent: fields are drawn anew with what was typed.
    const key = `${field.name}-${state.turn}`;
    if (field.kind === 'radio') return <RadioGroup key={key} {...common} options={field.options} defaultValue={value} required />;
    if (kind === 'textarea') return <TextAreaField key={key} {...common} defaultValue={value} maxLength={4_000} rows={5} dir="auto" required />;
    if (kind === 'checkbox') return <CheckboxField key={key} {...common} value="yes" required />;
    return <TextField key={key} {...common} type="file" multiple accept="image/jpeg,image/png,image/webp,application/pdf" />;
  };
  return (
    <form action={send} noValidate className="space-y-6">
      <FormErrorSummary title={words.failed} errors={errors} />
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {fields.map(control)}
      <SubmitButton pendingLabel={words.sending} variant={variant} className="max-sm:w-full">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
