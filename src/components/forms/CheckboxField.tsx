import type { ComponentProps } from 'react';
import { FieldError, FieldHint, fieldIds } from './Field';
import type { FieldProps } from './Field';

/** Yes or no. The whole line can be touched. */
export function CheckboxField({
  label, hint, error, name, id, ...rest
}: FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'type'>) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <div className="space-y-1.5">
      <label htmlFor={ids.field} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          id={ids.field}
          name={name}
          type="checkbox"
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
          className="mt-0.5 size-6 shrink-0 accent-accent"
          {...rest}
        />
        <span>{label}</span>
      </label>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </div>
  );
}
