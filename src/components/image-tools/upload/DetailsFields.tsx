'use client';

import type { Locale } from '@mentora/platform/i18n';
import { SelectField } from '../../forms/SelectField';
import { TextAreaField, TextField } from '../../forms/TextField';
import { useTranslations } from '../../words/Words';
import { imageLimits, type CategoryOption } from '../door';
import type { DetailsDraft, FieldErrors } from './draft';

interface DetailsFieldsProps {
  /** Tells the fields of several images apart. */
  name: string;
  draft: DetailsDraft;
  errors: FieldErrors;
  categories: readonly CategoryOption[];
  onWrite: (draft: Partial<DetailsDraft>) => void;
  disabled?: boolean;
}

const others: readonly Locale[] = ['en', 'ar'];

/** What is asked of an image: its title and what it shows; the rest is folded away. */
export function DetailsFields({ name, draft, errors, categories, onWrite, disabled }: DetailsFieldsProps) {
  const t = useTranslations('images.details');
  const writeAlt = (locale: Locale, text: string) => onWrite({ alt: { ...draft.alt, [locale]: text } });
  const say = (error: 'required' | undefined, key: 'titleRequired' | 'altRequired') => (error ? t(key) : undefined);
  return (
    <div className="space-y-4">
      <TextField
        name={`${name}-title`}
        label={t('title')}
        error={say(errors.title, 'titleRequired')}
        value={draft.title}
        maxLength={imageLimits.title}
        dir="auto"
        required
        disabled={disabled}
        onChange={({ target }) => onWrite({ title: target.value })}
      />
      <TextAreaField
        name={`${name}-alt`}
        label={t('alt')}
        hint={t('altHint')}
        error={say(errors.alt, 'altRequired')}
        value={draft.alt.fr ?? ''}
        maxLength={imageLimits.alt}
        rows={2}
        lang="fr"
        dir="auto"
        required
        disabled={disabled}
        onChange={({ target }) => writeAlt('fr', target.value)}
      />
      <details>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t('more')}</summary>
        <div className="mt-2 space-y-4">
          {others.map((locale) => (
            <TextAreaField
              key={locale}
              name={`${name}-alt-${locale}`}
              label={t(locale === 'en' ? 'altEn' : 'altAr')}
              value={draft.alt[locale] ?? ''}
              maxLength={imageLimits.alt}
              rows={2}
              lang={locale}
              dir="auto"
              disabled={disabled}
              onChange={({ target }) => writeAlt(locale, target.value)}
            />
          ))}
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField
              name={`${name}-category`}
              label={t('category')}
              placeholder={t('noCategory')}
              options={categories.map(({ id, title }) => ({ value: id, label: title }))}
              value={draft.category ?? ''}
              disabled={disabled}
              onChange={({ target }) => onWrite({ category: target.value || null })}
            />
            <TextField
              name={`${name}-tags`}
              label={t('tags')}
              placeholder={t('tagsExample')}
              value={draft.tags}
              dir="auto"
              disabled={disabled}
              onChange={({ target }) => onWrite({ tags: target.value })}
            />
          </div>
          <TextAreaField
            name={`${name}-description`}
            label={t('description')}
            hint={t('descriptionHint')}
            value={draft.description}
            maxLength={imageLimits.description}
            rows={2}
            dir="auto"
            disabled={disabled}
            onChange={({ target }) => onWrite({ description: target.value })}
          />
        </div>
      </details>
    </div>
  );
}
