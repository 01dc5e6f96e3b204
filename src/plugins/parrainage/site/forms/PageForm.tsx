'use client';

import type { ReactNode } from 'react';
import { Alert, type ButtonVariant } from '@mentora/ui';
import { FormErrorSummary, SubmitButton, useSentForm } from '@mentora/ui/client';
import { FieldControl } from './FieldControl';
import type { PageAction, PageField, PageState } from './fields';

export interface FormWords {
  send: string;
  sending: string;
  failed: string;
}

/** A second button of a form, for something less: its action reads under `act` which one was pressed. */
export interface OtherButton {
  act: string;
  send: string;
  sending: string;
  /** What to know before pressing it. */
  hint: string;
}

interface PageFormProps {
  action: PageAction;
  locale: string;
  /** Tells it from the other forms of the page. */
  name: string;
  fields: readonly PageField[];
  /** What the fields hold before anything was sent. */
  values?: PageState['values'];
  /** Sent along, unseen. */
  hidden?: Readonly<Record<string, string>>;
  words: FormWords;
  variant?: ButtonVariant;
  other?: OtherButton;
  /** Folded away under this verb until it is asked for, and once it was sent no more. */
  fold?: { label: string; open?: boolean };
  /** What to know before, above the fields. */
  children?: ReactNode;
}

/** A form that a server action of the host answers. It works without a script, and keeps what was typed. */
export function PageForm({ action, locale, name, fields, values, hidden, words, variant, other, fold, children }: PageFormProps) {
  const [state, send] = useSentForm(action, values ?? {}, locale);
  const shown = { ...values, ...state.values };
  const idOf = (field: string) => `${name}-${field}`;
  // Away from its field, "fill in this field" would say nothing: the list above the form names each.
  const errors = state.errors.map(({ field, message }) => {
    const known = fields.find((each) => each.name === field);
    if (!known) return { message };
    return { field: idOf(known.name), message: `${known.label}${locale === 'fr' ? '\u00A0' : ''}: ${message}` };
  });
  const form = (
    <form action={send} noValidate className="space-y-6">
      <FormErrorSummary title={words.failed} errors={errors} />
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(hidden ?? {}).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {children}
      {fields.map((field) => (
        <FieldControl
          // The browser empties a form that was sent: fields are drawn anew with what was typed.
          key={`${field.name}-${state.turn}`}
          id={`field-${idOf(field.name)}`}
          field={field}
          values={shown}
          error={state.errors.find((each) => each.field === field.name)?.message}
        />
      ))}
      {state.done ? (
        // With a second button, this tells what became of that one: what the first does leads on.
        <Alert tone={other ? 'info' : 'success'} live key={state.turn}>
          {state.done}
        </Alert>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <SubmitButton variant={variant} pendingLabel={words.sending} className="max-sm:w-full" {...(other && { name: 'act', value: 'send' })}>
          {words.send}
        </SubmitButton>
        {other ? (
          <SubmitButton variant="secondary" pendingLabel={other.sending} className="max-sm:w-full" name="act" value={other.act} aria-describedby={idOf('other')}>
            {other.send}
          </SubmitButton>
        ) : null}
      </div>
      {other ? (
        <p id={idOf('other')} className="text-sm text-ink-soft">
          {other.hint}
        </p>
      ) : null}
    </form>
  );
  if (!fold) return form;
  // The browser opens it, without a script too.
  return (
    <details open={(fold.open ?? false) || state.turn > 0} className="border-t border-line">
      <summary className="flex min-h-12 cursor-pointer items-center py-2 font-bold underline decoration-2 underline-offset-4 hover:bg-band">{fold.label}</summary>
      <div className="pt-3 pb-6">{form}</div>
    </details>
  );
}
