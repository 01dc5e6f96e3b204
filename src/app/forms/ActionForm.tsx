'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Alert, type ButtonVariant } from '@mentora/ui';
import { FormErrorSummary, SubmitButton, useSentForm } from '@mentora/ui/client';
import { FormFieldControl, type FormField } from './FormFieldControl';
import type { FormAction, FormState } from './state';

interface ActionFormProps {
  action: FormAction;
  locale: string;
  fields: readonly FormField[];
  /** What the fields hold before anything was sent. */
  values?: FormState['values'];
  /** Sent along, unseen. */
  hidden?: Record<string, string>;
  words: { failed: string; submit: string; sending: string };
  variant?: ButtonVariant;
  /** Tells the fields of two forms on one page apart. */
  name?: string;
  /** Sends the device's time zone along. */
  detectTimeZone?: boolean;
  /** Dresses the page anew once it is done: its choices are about how pages look. */
  dresses?: boolean;
  /** Between the fields and the button. */
  children?: ReactNode;
}

const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * A form that a server action answers: with a script in place, without one by loading the page again. What was
 * typed stays, and what is wrong is said above the form and beside each field.
 */
export function ActionForm(props: ActionFormProps) {
  const [state, send] = useSentForm(props.action, props.values ?? {}, props.locale);
  const zone = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (props.dresses && state.done) window.mentoraApply?.();
  }, [props.dresses, state]);

  const values = { ...props.values, ...state.values };
  const idOf = (field: string) => (props.name ? `${props.name}-${field}` : field);
  // Away from its field, "fill in this field" would say nothing: the list above the form names each.
  const named = (name: string | undefined, message: string) => {
    const label = props.fields.find((field) => field.name === name)?.label;
    return typeof label === 'string' ? `${label}${props.locale === 'fr' ? '\u00A0' : ''}: ${message}` : message;
  };
  const errors = state.errors.map(({ field, message }) => ({ field: field && idOf(field), message: named(field, message) }));
  // Looked up when it is needed: to draw the form again for it would keep a slow phone from answering.
  const fillIn = () => {
    if (zone.current) Object.assign(zone.current, { value: deviceZone(), disabled: false });
  };
  return (
    <form action={send} onSubmit={fillIn} noValidate className="space-y-6">
      <FormErrorSummary title={props.words.failed} errors={errors} />
      <input type="hidden" name="locale" value={props.locale} />
      {props.detectTimeZone ? <input type="hidden" name="timeZone" ref={zone} disabled /> : null}
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.fields.map((field) => (
        <FormFieldControl
          // The browser empties a form that was sent: fields are drawn anew with what was typed.
          key={`${field.name}-${state.turn}`}
          id={`field-${idOf(field.name)}`}
          field={field}
          value={values[field.name]}
          error={state.errors.find((error) => error.field === field.name)?.message}
        />
      ))}
      {props.children}
      {/* Beside the button that was pressed: above a long form nobody would see it. */}
      {state.done ? (
        <Alert tone="success" live key={state.turn}>
          {state.done}
        </Alert>
      ) : null}
      <SubmitButton pendingLabel={props.words.sending} variant={props.variant} className="max-sm:w-full">
        {props.words.submit}
      </SubmitButton>
    </form>
  );
}
