import { FieldError, FieldHint, fieldIds, type FieldProps } from '@mentora/ui';
import type { Choice } from './fields';

interface CheckboxesFieldProps extends FieldProps {
  options: readonly Choice[];
  /** Those that few people need, folded away. */
  more?: { label: string; options: readonly Choice[] };
  chosen: readonly string[];
}

/** Any number of a few, or of many. */
export function CheckboxesField({ label, hint, error, name, id, options, more, chosen }: CheckboxesFieldProps) {
  const ids = fieldIds({ name, id, hint, error });
  const boxes = (shown: readonly Choice[]) => (
    <ul className="flex flex-wrap gap-2">
      {shown.map((option) => (
        <li key={option.value}>
          <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border-2 border-line-strong bg-sheet px-4 has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)]">
            <input type="checkbox" name={name} value={option.value} defaultChecked={chosen.includes(option.value)} className="size-5 accent-accent" />
            {option.label}
          </label>
        </li>
      ))}
    </ul>
  );
  return (
    <fieldset id={ids.field} tabIndex={-1} aria-describedby={ids.describedBy} className="space-y-1.5">
      <legend className="font-bold">{label}</legend>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      {boxes(options)}
      {more ? (
        <details open={more.options.some(({ value }) => chosen.includes(value))}>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">{more.label}</summary>
          <div className="pt-1">{boxes(more.options)}</div>
        </details>
      ) : null}
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </fieldset>
  );
}
