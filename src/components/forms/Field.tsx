import { CircleAlert } from 'lucide';
import type { ReactNode } from 'react';
import { Glyph } from '../primitives/Glyph';

/** What every field of a form has. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, said beside the field. */
  error?: ReactNode;
  /** Needed only where two fields of one page share a name. */
  id?: string;
}

/** The ids of a field and of what describes it. The error summary links to the field by the first. */
export function fieldIds({ name, id, hint, error }: Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>) {
  const field = id ?? `field-${name}`;
  const hintId = `${field}-hint`;
  const errorId = `${field}-error`;
  const describedBy = [hint ? hintId : null, error ? errorId : null].filter(Boolean).join(' ') || undefined;
  return { field, hintId, errorId, describedBy };
}

/** The common look of what one types into. */
export const inputClasses =
  'block w-full min-h-13 rounded-sm border-2 border-line-strong bg-sheet px-4 py-2 text-ink ' +
  'placeholder:text-ink-soft aria-invalid:border-danger disabled:opacity-60';

/** The hint of a field, under its label. */
export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="text-sm text-ink-soft">
      {children}
    </p>
  );
}

/** What is wrong with a field, under it. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-2 font-bold text-danger">
      <Glyph shape={CircleAlert} size={20} className="mt-1" />
      <span>{children}</span>
    </p>
  );
}

/** A label, a hint, the control and what is wrong with it. */
export function Field({ label, hint, error, name, id, children }: FieldProps & { children: ReactNode }) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <div className="space-y-1.5">
      <label htmlFor={ids.field} className="block font-bold">
        {label}
      </label>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      {children}
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </div>
  );
}
