'use client';

import { useId, useState } from 'react';
import { Button } from '../primitives/Button';
import { inputClasses } from '../forms/Field';
import { useTranslations } from '../words/Words';
import { useRefusal } from './useRefusal';

interface EditFormProps {
  text: string;
  save: (text: string) => Promise<void>;
  close: () => void;
}

/** Gives one's own message another text, in its place. */
export function EditForm({ text, save, close }: EditFormProps) {
  const t = useTranslations('messages');
  const id = useId();
  const refusal = useRefusal();
  const [error, setError] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  return (
    <form
      className="w-[min(30rem,60vw)] space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        const changed = String(new FormData(event.currentTarget).get('text') ?? '').trim();
        if (changed === '' || isBusy) return;
        setIsBusy(true);
        save(changed).then(close, (cause: unknown) => {
          setIsBusy(false);
          setError(refusal(cause));
        });
      }}
    >
      <label htmlFor={id} className="block font-bold">
        {t('editLabel')}
      </label>
      <textarea
        id={id}
        name="text"
        dir="auto"
        rows={3}
        maxLength={4000}
        defaultValue={text}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button was that was pressed
        autoFocus
        className={inputClasses}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      />
      {error ? (
        <p role="alert" className="font-bold text-danger">
          {error}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" aria-disabled={isBusy || undefined}>
          {t('save')}
        </Button>
        <Button variant="quiet" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
