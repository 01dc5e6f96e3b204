import { FieldError, FieldHint, fieldIds, type FieldProps } from '@mentora/ui';
import type { PageState, RowWords } from './fields';
import { TypedRows } from './TypedRows';

interface WeekFieldProps extends FieldProps {
  days: readonly { name: string; label: string }[];
  from: string;
  to: string;
  values: PageState['values'];
  words: RowWords;
}

/** When one has time in a week: for each day as many stretches of hours as one likes, or none. */
export function WeekField({ label, hint, error, name, id, days, from, to, values, words }: WeekFieldProps) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <fieldset id={ids.field} tabIndex={-1} aria-describedby={ids.describedBy} className="space-y-1.5">
      <legend className="font-bold">{label}</legend>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      <ul className="divide-y divide-line border-y border-line">
        {days.map((day) => (
          <li key={day.name} className="grid gap-x-4 py-2 sm:grid-cols-[7rem_1fr]">
            <p className="pt-2 font-bold">{day.label}</p>
            <div>
              <TypedRows
                of={day.label}
                id={`${ids.field}-${day.name}`}
                columns={[
                  { name: `${day.name}-from`, label: from, type: 'time' },
                  { name: `${day.name}-to`, label: to, type: 'time' },
                ]}
                values={values}
                words={words}
              />
            </div>
          </li>
        ))}
      </ul>
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </fieldset>
  );
}
