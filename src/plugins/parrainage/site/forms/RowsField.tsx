import { FieldError, FieldHint, fieldIds, type FieldProps } from '@mentora/ui';
import type { Column, PageState, RowWords } from './fields';
import { TypedRows } from './TypedRows';

interface RowsFieldProps extends Omit<FieldProps, 'label'> {
  label: string;
  columns: readonly Column[];
  values: PageState['values'];
  words: RowWords;
}

/** Rows that are typed, under one heading: days off, days with other hours. */
export function RowsField({ label, hint, error, name, id, columns, values, words }: RowsFieldProps) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <fieldset id={ids.field} tabIndex={-1} aria-describedby={ids.describedBy} className="space-y-1.5">
      <legend className="font-bold">{label}</legend>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      <TypedRows of={label} id={`${ids.field}-first`} columns={columns} values={values} words={words} />
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </fieldset>
  );
}
