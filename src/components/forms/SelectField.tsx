import type { ComponentProps } from 'react';
import { classes } from '../primitives/classes';
import { Field, fieldIds, inputClasses } from './Field';
import type { FieldProps } from './Field';

export interface Option {
  value: string;
  label: string;
}

/** One choice among many: the phone's own list, which everybody knows. */
export function SelectField({
  label, hint, error, name, id, options, placeholder, className, ...rest
}: FieldProps & Omit<ComponentProps<'select'>, keyof FieldProps> & { options: readonly Option[]; placeholder?: string }) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <Field {...{ label, hint, error, name, id }}>
      <select
        id={ids.field}
        name={name}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        className={classes(inputClasses, className)}
        {...rest}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
