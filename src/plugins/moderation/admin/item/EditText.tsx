'use client';

import { directionOf, type Locale } from '@mentora/platform/i18n';
import { useTranslations } from '@mentora/ui/words';
import { useId } from 'react';
import type { ContentPath, EditableText } from '../../review/editable';

interface EditTextProps {
  field: EditableText;
  value: unknown;
  set: (path: ContentPath, value: unknown) => void;
}

/** One text of a content, in each language that it is written in. */
export function EditText({ field, value, set }: EditTextProps) {
  const t = useTranslations('review');
  const id = useId();
  const { path, name, languages, list } = field;
  // Answers to choose from are told apart by their place.
  const place = typeof path.at(-2) === 'number' && path.length > 3 ? ` ${Number(path.at(-2)) + 1}` : '';
  const label = `${t(`field.${name}`)}${place}`;
  if (!languages) {
    return <Words id={id} label={label} long={field.long} value={String(value ?? '')} write={(text) => set(path, text)} />;
  }
  const inLanguages = (value ?? {}) as Partial<Record<Locale, string | string[]>>;
  return languages.map((locale) => {
    const own = inLanguages[locale];
    return (
      <Words
        key={locale}
        id={`${id}-${locale}`}
        label={languages.length > 1 ? t('edit.inLanguage', { field: label, language: t(`language.${locale}`) }) : label}
        help={list ? t('edit.oneALine') : undefined}
        long={field.long}
        locale={locale}
        value={Array.isArray(own) ? own.join('\n') : (own ?? '')}
        write={(text) => set([...path, locale], list ? text.split('\n') : text)}
      />
    );
  });
}

interface WordsProps {
  id: string;
  label: string;
  help?: string;
  long: boolean;
  locale?: Locale;
  value: string;
  write: (text: string) => void;
}

function Words({ id, label, help, long, locale, value, write }: WordsProps) {
  const own = {
    id,
    value,
    lang: locale,
    dir: locale ? directionOf(locale) : 'auto',
    'aria-describedby': help ? `${id}-help` : undefined,
    onChange: ({ target }: { target: { value: string } }) => write(target.value),
  };
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      {long ? <textarea rows={3} {...own} /> : <input type="text" autoComplete="off" {...own} />}
      {help ? <span id={`${id}-help`}>{help}</span> : null}
    </p>
  );
}
