import { directionOf } from '@mentora/platform/i18n';
import { Field, fieldIds, inputClasses } from '../../forms/Field';
import { withText } from '../languages';
import { useBuilder, useProblem, type LanguageFieldProps } from '../useBuilder';
import { Original } from './Original';

/** A short text in the language that is written in: one line, or a few. */
export function WordField({ path, label, hint, value, onChange, max, rows }: LanguageFieldProps & { rows?: number }) {
  const { language } = useBuilder();
  const error = useProblem(path);
  const ids = fieldIds({ name: path, hint, error });
  const shared = {
    id: ids.field,
    name: path,
    lang: language,
    dir: directionOf(language),
    maxLength: max,
    value: value[language] ?? '',
    'aria-describedby': ids.describedBy,
    'aria-invalid': error ? true : undefined,
  };
  const change = (text: string) => onChange(withText(value, language, text));
  return (
    <Field name={path} label={label} hint={hint} error={error}>
      <Original value={value} />
      {rows ? (
        <textarea {...shared} rows={rows} className={`${inputClasses} leading-normal`} onChange={({ target }) => change(target.value)} />
      ) : (
        <input {...shared} type="text" autoComplete="off" className={inputClasses} onChange={({ target }) => change(target.value)} />
      )}
    </Field>
  );
}
