import { FieldError, FieldHint, fieldIds, inputClasses, type FieldProps } from '@mentora/ui';

interface BirthDateFieldProps extends FieldProps {
  /** What stands above each of the three boxes. */
  parts: { day: string; month: string; year: string };
  defaultValues: readonly string[];
}

const boxes = [
  { part: 'day', autoComplete: 'bday-day', length: 2, width: 'w-20' },
  { part: 'month', autoComplete: 'bday-month', length: 2, width: 'w-20' },
  { part: 'year', autoComplete: 'bday-year', length: 4, width: 'w-28' },
] as const;

/** A birth date in three boxes of figures: nobody should have to page a calendar back by years. */
export function BirthDateField({ label, hint, error, name, id, parts, defaultValues }: BirthDateFieldProps) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <fieldset aria-describedby={ids.describedBy} className="space-y-1.5">
      <legend className="font-bold">{label}</legend>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      <div className="flex gap-3">
        {boxes.map(({ part, autoComplete, length, width }, index) => (
          <label key={part} className={width}>
            <span className="block pb-1 text-sm">{parts[part]}</span>
            <input
              // The list of what is wrong leads to the first box.
              id={index === 0 ? ids.field : `${ids.field}-${part}`}
              name={name}
              inputMode="numeric"
              autoComplete={autoComplete}
              maxLength={length}
              dir="ltr"
              defaultValue={defaultValues[index] ?? ''}
              aria-invalid={error ? true : undefined}
              className={inputClasses}
              required
            />
          </label>
        ))}
      </div>
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </fieldset>
  );
}
