import { FieldError, FieldHint, fieldIds, type FieldProps } from '@mentora/ui';

interface Option {
  value: string;
  label: string;
}

interface CheckboxGroupProps extends FieldProps {
  options: readonly Option[];
  /** Those that few people need, folded away. */
  more: readonly Option[];
  moreLabel: string;
  defaultValues: readonly string[];
}

/** Any number of a few, or of many. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { label, hint, error, name, id, options, more, moreLabel, defaultValues } = props;
  const ids = fieldIds({ name, id, hint, error });
  const boxes = (shown: readonly Option[]) => (
    <ul className="flex flex-wrap gap-2">
      {shown.map((option) => (
        <li key={option.value}>
          <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border-2 border-line-strong bg-sheet px-4 has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)]">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={defaultValues.includes(option.value)}
              className="size-5 accent-accent"
            />
            {option.label}
          </label>
        </li>
      ))}
    </ul>
  );
  return (
    <fieldset id={ids.field} aria-describedby={ids.describedBy} className="space-y-1.5">
      <legend className="font-bold">{label}</legend>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      {boxes(options)}
      <details open={more.some((option) => defaultValues.includes(option.value))}>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">{moreLabel}</summary>
        <div className="pt-1">{boxes(more)}</div>
      </details>
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </fieldset>
  );
}
