'use client';

import { contentLimits, type ExerciseContent } from '@mentora/ui/builder/content';
import { useTranslations } from '@mentora/ui/words';
import { useId } from 'react';
import type { ContentPath } from '../../review/editable';

interface EditDetailsProps {
  content: unknown;
  set: (path: ContentPath, value: unknown) => void;
  categories: { id: string; title: string }[];
}

const difficulties: ExerciseContent['difficulty'][] = ['easy', 'medium', 'hard'];

/** Where an exercise stands in the catalogue: its category, tags, difficulty and length. */
export function EditDetails({ content, set, categories }: EditDetailsProps) {
  const t = useTranslations('review');
  const id = useId();
  const { category, tags, difficulty, minutes } = content as ExerciseContent;
  return (
    <>
      <p>
        <label htmlFor={`${id}-category`}>{t('field.category')}</label>
        <select id={`${id}-category`} value={category ?? ''} onChange={({ target }) => set(['category'], target.value || null)}>
          <option value="">{t('edit.noCategory')}</option>
          {categories.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-tags`}>{t('field.tags')}</label>
        <textarea
          id={`${id}-tags`}
          rows={2}
          dir="auto"
          value={tags.join('\n')}
          aria-describedby={`${id}-tags-help`}
          onChange={({ target }) => set(['tags'], target.value.split('\n').slice(0, contentLimits.tags))}
        />
        <span id={`${id}-tags-help`}>{t('edit.oneALine')}</span>
      </p>
      <p>
        <label htmlFor={`${id}-difficulty`}>{t('field.difficulty')}</label>
        <select id={`${id}-difficulty`} value={difficulty} onChange={({ target }) => set(['difficulty'], target.value)}>
          {difficulties.map((choice) => (
            <option key={choice} value={choice}>
              {t(`difficulty.${choice}`)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-minutes`}>{t('field.minutes')}</label>
        <input
          id={`${id}-minutes`}
          type="number"
          min={1}
          max={contentLimits.minutes}
          required
          value={minutes}
          onChange={({ target }) => set(['minutes'], target.valueAsNumber)}
        />
      </p>
    </>
  );
}
