'use client';

import type { ComponentProps, ReactNode } from 'react';
import { CheckboxField, RadioGroup, SelectField, TextAreaField, TextField } from '@mentora/ui';
import { PasswordField } from '@mentora/ui/client';
import { BirthDateField } from './BirthDateField';
import { OnlyBelow } from './OnlyBelow';
import { PasswordMeter, type MeterWords } from './PasswordMeter';
import { CheckboxGroup } from './CheckboxGroup';

interface Common {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Asked only of whoever is younger, by the birth date in the same form. In years. */
  onlyBelow?: number;
}

interface Option {
  value: string;
  label: string;
}

/** A field of a form, as data: pages describe their forms, and this draws them. */
export type FormField = Common &
  (
    | ({ kind: 'text' } & Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'inputMode' | 'dir' | 'maxLength'>)
    | { kind: 'password'; autoComplete: 'current-password' | 'new-password'; show: string; hide: string; meter?: MeterWords }
    | { kind: 'textarea'; maxLength: number }
    | { kind: 'select'; options: readonly Option[] }
    | { kind: 'radio'; options: readonly Option[] }
    | { kind: 'birthDate'; parts: { day: string; month: string; year: string } }
    | { kind: 'checkbox'; optional?: boolean }
    | { kind: 'checkboxes'; options: readonly Option[]; more: readonly Option[]; moreLabel: string }
    | { kind: 'file' }
  );

interface FormFieldControlProps {
  id: string;
  field: FormField;
  value: string | string[] | undefined;
  error: string | undefined;
}

/** Draws one field with what it holds and what is wrong with it, where it is asked. */
export function FormFieldControl(props: FormFieldControlProps) {
  const { field, value, error } = props;
  if (field.onlyBelow === undefined) return <Control {...props} />;
  return (
    <OnlyBelow age={field.onlyBelow} asked={Boolean(error || value?.length)}>
      <Control {...props} />
    </OnlyBelow>
  );
}

function Control({ id, field, value, error }: FormFieldControlProps) {
  const { name, label, hint } = field;
  const common = { id, name, label, hint, error };
  const text = Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
  switch (field.kind) {
    case 'text': {
      const { type = 'text', autoComplete, inputMode, dir, maxLength } = field;
      return (
        <TextField {...common} {...{ type, autoComplete, inputMode, dir, maxLength }} defaultValue={text} required />
      );
    }
    case 'password': {
      const { autoComplete, show, hide, meter } = field;
      return (
        <div className="space-y-3">
          <PasswordField {...common} {...{ autoComplete, show, hide }} maxLength={256} required />
          {meter ? <PasswordMeter field={name} words={meter} /> : null}
        </div>
      );
    }
    case 'textarea':
      return <TextAreaField {...common} defaultValue={text} maxLength={field.maxLength} rows={4} />;
    case 'select':
      return <SelectField {...common} options={field.options} defaultValue={text} />;
    case 'radio':
      return <RadioGroup {...common} options={field.options} defaultValue={text} />;
    case 'birthDate':
      return <BirthDateField {...common} parts={field.parts} defaultValues={[value ?? []].flat()} />;
    case 'checkbox':
      return <CheckboxField {...common} value="yes" defaultChecked={text === 'yes'} required={!field.optional} />;
    case 'file':
      return <TextField {...common} type="file" accept="image/jpeg,image/png,image/webp,image/avif" required />;
    case 'checkboxes':
      return <CheckboxGroup {...field} {...common} defaultValues={[value ?? []].flat()} />;
  }
}
