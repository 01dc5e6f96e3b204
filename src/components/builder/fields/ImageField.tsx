import { Image as ImageShape, X } from 'lucide';
import { useRef, useState, type ReactNode } from 'react';
import { FieldError, FieldHint, fieldIds } from '../../forms/Field';
import { Button } from '../../primitives/Button';
import { Chip } from '../../primitives/Chip';
import { Glyph } from '../../primitives/Glyph';
import { useBuilder, useBuilderWords, useProblem } from '../useBuilder';
import { rememberImage, useImage } from './useImage';

interface ImageFieldProps {
  path: string;
  label: string;
  hint?: string;
  value: string | null | undefined;
  onChange: (id: string | null) => void;
  /** Instead of "no image": what is shown where there is none of one's own. */
  instead?: ReactNode;
}

/** An image of the library: shown, chosen, changed, taken away. */
export function ImageField({ path, label, hint, value, onChange, instead }: ImageFieldProps) {
  const { Picker } = useBuilder();
  const say = useBuilderWords();
  const error = useProblem(path);
  const image = useImage(value);
  const [picking, setPicking] = useState(false);
  const chooser = useRef<HTMLButtonElement>(null);
  const ids = fieldIds({ name: path, hint, error });
  const close = () => {
    setPicking(false);
    chooser.current?.focus();
  };
  return (
    <fieldset id={ids.field} tabIndex={-1} aria-describedby={ids.describedBy} className="space-y-2">
      <legend className="font-bold">{label}</legend>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      {image === null ? (instead ?? null) : null}
      {image === 'loading' ? <p className="text-ink-soft">{say('image.loading')}</p> : null}
      {image === 'failed' ? <p className="font-bold text-danger">{say('image.failed')}</p> : null}
      {typeof image === 'object' && image !== null ? (
        <div className="flex flex-wrap items-start gap-4">
          <img src={image.thumbnail} alt={image.alt} className="max-h-40 max-w-full rounded-sm border border-line" />
          <div className="min-w-0 space-y-1">
            <p dir="auto" className="font-bold">
              {image.title}
            </p>
            {image.waits ? <Chip tone="warning">{say('image.waits')}</Chip> : null}
          </div>
        </div>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button ref={chooser} variant="secondary" className="min-h-11" icon={<Glyph shape={ImageShape} />} onClick={() => setPicking(true)}>
          {say(value ? 'image.change' : 'image.choose')}
        </Button>
        {value ? (
          <Button variant="quiet" className="min-h-11" icon={<Glyph shape={X} />} onClick={() => onChange(null)}>
            {say('image.remove')}
          </Button>
        ) : null}
      </div>
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
      {picking ? (
        <Picker
          onClose={close}
          onPick={(picked) => {
            rememberImage(picked);
            onChange(picked.id);
            close();
          }}
        />
      ) : null}
    </fieldset>
  );
}
