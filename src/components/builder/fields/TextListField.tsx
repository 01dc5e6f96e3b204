import { X } from 'lucide';
import { useRef, useState, type KeyboardEvent } from 'react';
import { directionOf, type Locale } from '@mentora/platform/i18n';
import { FieldError, FieldHint, fieldIds, inputClasses } from '../../forms/Field';
import { Button } from '../../primitives/Button';
import { Glyph } from '../../primitives/Glyph';
import { useBuilderWords, useProblem } from '../useBuilder';

interface TextListFieldProps {
  path: string;
  label: string;
  hint?: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** As many as there may be, and as long as each may be. */
  most: number;
  max: number;
  language: Locale;
  /** A comma ends one as well. */
  commas?: boolean;
}

/** A few short texts, added one by one: tags, answers that are accepted. */
export function TextListField({ path, label, hint, values, onChange, most, max, language, commas = false }: TextListFieldProps) {
  const say = useBuilderWords();
  const error = useProblem(path);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const ids = fieldIds({ name: path, hint, error });
  const full = values.length >= most;

  const add = (text: string) => {
    const news = (commas ? text.split(',') : [text]).map((one) => one.trim()).filter((one) => one !== '' && !values.includes(one));
    const all = [...values, ...new Set(news)].slice(0, most);
    setTyped('');
    if (all.length === values.length) return;
    onChange(all);
    setSaid(say('list.added', { text: news.join(', ') }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    add(typed);
  };
  return (
    <div className="space-y-1.5">
      <label htmlFor={ids.field} className="block font-bold">
        {label}
      </label>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      {values.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {values.map((text) => (
            <li key={text} className="flex min-h-11 items-center rounded-full border-2 border-line-strong bg-sheet ps-4">
              <span dir="auto" className="min-w-0">
                {text}
              </span>
              <button
                type="button"
                aria-label={say('list.remove', { text })}
                onClick={() => {
                  onChange(values.filter((one) => one !== text));
                  setSaid(say('list.removed', { text }));
                  input.current?.focus();
                }}
                className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-band"
              >
                <Glyph shape={X} size={18} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex gap-2">
        <input
          ref={input}
          id={ids.field}
          name={path}
          type="text"
          autoComplete="off"
          enterKeyHint="done"
          lang={language}
          dir={directionOf(language)}
          maxLength={max}
          value={typed}
          disabled={full}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
          className={`${inputClasses} min-w-0`}
          onChange={({ target }) => {
            // A phone's keyboard tells of no key.
            if (commas && target.value.includes(',')) add(target.value);
            else setTyped(target.value);
          }}
          onKeyDown={onKeyDown}
          // What was typed and not added would be lost without a word.
          onBlur={() => add(typed)}
        />
        <Button variant="secondary" className="shrink-0 px-5" disabled={full} onClick={() => add(typed)}>
          {say('list.add')}
        </Button>
      </div>
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}
