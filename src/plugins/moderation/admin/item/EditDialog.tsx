'use client';

import { useTranslations } from '@mentora/ui/words';
import { useState, type FormEvent } from 'react';
import { editableTexts, tidied, valueAt, withValue, type ContentPath } from '../../review/editable';
import { PanelDialog } from '../PanelDialog';
import { EditText } from './EditText';
import { useReview } from './ReviewState';

/** Changes the words that will be published of a thing that has no builder. The author is told what was changed. */
export function EditDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('review');
  const { item, typed, type } = useReview();
  const [content, setContent] = useState(typed.edited ?? item.content);
  const set = (path: ContentPath, value: unknown) => setContent((before: unknown) => withValue(before, path, value));

  const keep = (event: FormEvent) => {
    event.preventDefault();
    const tidy = tidied(content);
    const isChanged = JSON.stringify(tidy) !== JSON.stringify(tidied(item.content));
    type({ edited: isChanged ? tidy : undefined });
    onClose();
  };
  return (
    <PanelDialog title={t('edit.title')} onClose={onClose} wide>
      <form className="mentora-form" onSubmit={keep}>
        <p>{t('edit.means')}</p>
        {editableTexts(content).map((field) => (
          <EditText key={field.path.join('.')} field={field} value={valueAt(content, field.path)} set={set} />
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
