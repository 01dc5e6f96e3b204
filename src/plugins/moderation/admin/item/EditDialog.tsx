'use client';

import { useTranslations } from '@mentora/ui/words';
import { useState, type FormEvent } from 'react';
import { editableTexts, tidied, valueAt, withValue, type ContentPath } from '../../review/editable';
import { PanelDialog } from '../PanelDialog';
import { EditDetails } from './EditDetails';
import { EditText } from './EditText';
import { useReview } from './ReviewState';

interface EditDialogProps {
  categories: { id: string; title: string }[];
  onClose: () => void;
}

/** Changes what will be published: words, category, tags, difficulty. The author is told what was changed. */
export function EditDialog({ categories, onClose }: EditDialogProps) {
  const t = useTranslations('review');
  const { item, typed, type } = useReview();
  const [content, setContent] = useState(typed.edited ?? item.content);
  const set = (path: ContentPath, value: unknown) => setContent((before: unknown) => withValue(before, path, value));
  const found = editableTexts(content);
  const general = found.filter(({ path }) => path[0] !== 'steps');
  const steps = (content as { steps?: { id: string }[] }).steps ?? [];

  const keep = (event: FormEvent) => {
    event.preventDefault();
    const tidy = tidied(content);
    const isChanged = JSON.stringify(tidy) !== JSON.stringify(tidied(item.content));
    type({ edited: isChanged ? tidy : undefined });
    onClose();
  };
  const fields = (own: typeof found) => own.map((field) => <EditText key={field.path.join('.')} field={field} value={valueAt(content, field.path)} set={set} />);
  return (
    <PanelDialog title={t('edit.title')} onClose={onClose} wide>
      <form className="mentora-form" onSubmit={keep}>
        <p>{t('edit.means')}</p>
        {fields(general)}
        {item.type === 'exercise' ? <EditDetails content={content} set={set} categories={categories} /> : null}
        {steps.map(({ id }, index) => (
          <fieldset key={id} className="review-step">
            <legend>{t('edit.step', { number: index + 1 })}</legend>
            {fields(found.filter(({ path }) => path[0] === 'steps' && path[1] === index))}
          </fieldset>
        ))}
        <div className="mentora-side__acts">
          <button type="submit" className="mentora-button mentora-button--main">
            {t('edit.keep')}
          </button>
          <button type="button" className="mentora-button" onClick={() => setContent(item.content)}>
            {t('edit.undo')}
          </button>
        </div>
      </form>
    </PanelDialog>
  );
}
