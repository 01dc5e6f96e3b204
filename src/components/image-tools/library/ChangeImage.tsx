'use client';

import { useEffect, useState } from 'react';
import { Dialog } from '../../feedback/Dialog';
import { Button } from '../../primitives/Button';
import { useTranslations } from '../../words/Words';
import type { CategoryOption, ImageDoor, LibraryImage } from '../door';
import { DetailsFields } from '../upload/DetailsFields';
import { detailsOf, draftOf, missingIn, type DetailsDraft, type FieldErrors } from '../upload/draft';
import { useImageAct } from './useImageAct';

interface ChangeImageProps {
  door: ImageDoor;
  id: string;
  categories: readonly CategoryOption[];
  onClose: () => void;
  onChanged: (image: LibraryImage) => void;
}

/** Changes what is said of an image of one's own. What is typed stays where the server did not take it. */
export function ChangeImage({ door, id, categories, onClose, onChanged }: ChangeImageProps) {
  const t = useTranslations('images.change');
  const { busy, problem, fail, act } = useImageAct(onClose);
  const [draft, setDraft] = useState<DetailsDraft | null>(null);
  const [errors, setErrors] = useState<FieldErrors>({});

  useEffect(() => {
    door.read(id).then((image) => setDraft(draftOf(image)), fail);
  }, [door, id, fail]);

  const save = () => {
    if (!draft || busy) return;
    const missing = missingIn(draft);
    setErrors(missing);
    if (Object.keys(missing).length > 0) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('dialog [aria-invalid="true"]')?.focus());
      return;
    }
    void act(async () => {
      const changed = await door.change(id, detailsOf(draft));
      onChanged(changed);
      return t('done', { title: changed.title });
    });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      closeLabel={t('close')}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button aria-disabled={busy || !draft || undefined} onClick={save}>
            <span aria-live="polite">{t(busy ? 'saving' : 'save')}</span>
          </Button>
        </>
      }
    >
      {problem}
      {draft ? (
        <DetailsFields
          name={`change-${id}`}
          draft={draft}
          errors={errors}
          categories={categories}
          onWrite={(written) => setDraft({ ...draft, ...written })}
        />
      ) : problem === null ? (
        <p role="status">{t('loading')}</p>
      ) : null}
    </Dialog>
  );
}
