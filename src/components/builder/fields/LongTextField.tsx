import { Bold, Heading, Italic, Link as LinkShape, List, ListOrdered } from 'lucide';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { directionOf } from '@mentora/platform/i18n';
import { Field, fieldIds, inputClasses } from '../../forms/Field';
import { Glyph } from '../../primitives/Glyph';
import { withText } from '../languages';
import { withMark, type Mark, type Selection } from '../markdown';
import { useBuilder, useBuilderWords, useProblem, type LanguageFieldProps } from '../useBuilder';
import { Original } from './Original';

const marks = [
  ['bold', Bold],
  ['italic', Italic],
  ['heading', Heading],
  ['list', List],
  ['numbers', ListOrdered],
  ['link', LinkShape],
] as const;

const shortcuts: Record<string, Mark> = { b: 'bold', i: 'italic', k: 'link' };

/** A long text, with a few signs of Markdown that buttons put there. */
export function LongTextField({ path, label, hint, value, onChange, max }: LanguageFieldProps) {
  const { language } = useBuilder();
  const say = useBuilderWords();
  const error = useProblem(path);
  const ids = fieldIds({ name: path, hint, error });
  const area = useRef<HTMLTextAreaElement>(null);
  const select = useRef<Selection | null>(null);
  const text = value[language] ?? '';

  // The selection is set once the text that it belongs to is there.
  useLayoutEffect(() => {
    const wanted = select.current;
    select.current = null;
    if (wanted?.text === text) area.current?.setSelectionRange(wanted.start, wanted.end);
  }, [text]);

  const mark = (sign: Mark) => {
    if (!area.current) return;
    const { selectionStart, selectionEnd } = area.current;
    const next = withMark({ text, start: selectionStart, end: selectionEnd }, sign);
    if (next.text.length > max) return;
    select.current = next;
    onChange(withText(value, language, next.text));
    area.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const sign = shortcuts[event.key.toLowerCase()];
    if (!sign || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    mark(sign);
  };

  return (
    <Field name={path} label={label} hint={hint} error={error}>
      <Original value={value} />
      <div>
        <div role="group" aria-label={say('marks.label', { field: label })} className="flex flex-wrap gap-1 pb-1.5">
          {marks.map(([sign, shape]) => (
            <button
              key={sign}
              type="button"
              title={say(`marks.${sign}`)}
              aria-label={say(`marks.${sign}`)}
              aria-controls={ids.field}
              onClick={() => mark(sign)}
              className="grid size-11 place-items-center rounded-sm border border-line hover:border-ink hover:bg-band"
            >
              <Glyph shape={shape} size={20} />
            </button>
          ))}
        </div>
        <textarea
          ref={area}
          id={ids.field}
          name={path}
          rows={6}
          lang={language}
          dir={directionOf(language)}
          maxLength={max}
          value={text}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
          className={`${inputClasses} leading-normal`}
          onKeyDown={onKeyDown}
          onChange={({ target }) => onChange(withText(value, language, target.value))}
        />
      </div>
    </Field>
  );
}
