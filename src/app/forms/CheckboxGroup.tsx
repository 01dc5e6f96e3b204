import { FieldError, FieldHint, fieldIds, type FieldProps } from '@mentora/ui';

interface CheckboxGroupProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  defaultValues: readonly string[];
}

/** Any number of a few. */
export function CheckboxGroup({ label, hint, error, name, id, options, defaultValues }: CheckboxGroupProps) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <fieldset id={ids.field} aria-describedby={ids.describedBy} className="space-y-1.5">
      <legend className="font-bold">{label}</legend>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      <ul className="flex flex-wrap gap-2">
        {options.map((option) => (
          <li key={option.value}>
            <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border-2 border-line-strong bg-sheet px-4 has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)]">
              <input
                type="checkbox"
                name={name}
                value={option.value}
                defaultChecked={defaultValues.includes(option.value)}
                className="size-5 accent-accent"
              />
              <span lang={option.value}>{option.label}</span>
            </label>
          </li>
        ))}
      </ul>
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </fieldset>
  );
}
