import type { ComponentProps } from 'react';
import { classes } from '../primitives/classes';
import { Field, fieldIds, inputClasses } from './Field';
import type { FieldProps } from './Field';

/** A line of text. Give `autoComplete` and `inputMode`: on a phone they do half of the typing. */
export function TextField({
  label, hint, error, name, id, className, ...rest
}: FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <Field {...{ label, hint, error, name, id }}>
      <input
        id={ids.field}
        name={name}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        className={classes(inputClasses, className)}
        {...rest}
      />
    </Field>
  );
}

/** Several lines of text. */
export function TextAreaField({
  label, hint, error, name, id, className, rows = 5, ...rest
}: FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <Field {...{ label, hint, error, name, id }}>
      <textarea
        id={ids.field}
        name={name}
        rows={rows}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        className={classes(inputClasses, 'leading-normal', className)}
        {...rest}
      />
    </Field>
  );
}
