import { FieldError, FieldHint, fieldIds } from './Field';
import type { FieldProps } from './Field';
import type { Option } from './SelectField';

interface RadioGroupProps extends FieldProps {
  options: readonly (Option & { hint?: string })[];
  defaultValue?: string;
  required?: boolean;
}

/** One choice among a few, all in sight. */
export function RadioGroup({ label, hint, error, name, id, options, defaultValue, required }: RadioGroupProps) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <fieldset id={ids.field} aria-describedby={ids.describedBy} className="space-y-1.5">
      <legend className="font-bold">{label}</legend>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      <div className="space-y-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-13 cursor-pointer items-start gap-3 rounded-sm border-2 border-line-strong bg-sheet px-4 py-2.5 has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)]"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              required={required}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span>
              {option.label}
              {option.hint ? <span className="block text-sm text-ink-soft">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </fieldset>
  );
}
