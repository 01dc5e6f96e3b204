import { Star } from 'lucide';
import { FieldError, FieldHint, fieldIds, Glyph, type FieldProps } from '@mentora/ui';

interface StarsFieldProps extends FieldProps {
  /** What each number of stars means, from one on. */
  words: readonly string[];
  chosen: string;
}

/** One to five stars, each with its number and its word: a star alone says too little. */
export function StarsField({ label, hint, error, name, id, words, chosen }: StarsFieldProps) {
  const ids = fieldIds({ name, id, hint, error });
  return (
    <fieldset id={ids.field} tabIndex={-1} aria-describedby={ids.describedBy} className="space-y-1.5">
      <legend className="font-bold">{label}</legend>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] gap-2">
        {words.map((word, index) => (
          <label
            key={word}
            className="flex min-h-13 cursor-pointer flex-col items-center gap-1 rounded-sm border-2 border-line-strong bg-sheet px-2 py-2 text-center has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)]"
          >
            <input type="radio" name={name} value={index + 1} defaultChecked={chosen === String(index + 1)} className="size-5 shrink-0 accent-accent" />
            <span className="flex items-center gap-1 font-bold">
              {index + 1}
              <Glyph shape={Star} size={18} className="fill-sun" />
            </span>
            <span className="text-sm leading-snug">{word}</span>
          </label>
        ))}
      </div>
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </fieldset>
  );
}
