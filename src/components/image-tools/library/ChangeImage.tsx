'use client';

import { useEffect, useState } from 'react';
import { Alert } from '../../feedback/Alert';
import { Dialog } from '../../feedback/Dialog';
import { toast } from '../../feedback/Toasts';
import { Button } from '../../primitives/Button';
import { useTranslations } from '../../words/Words';
import type { CategoryOption, ImageDoor, LibraryImage } from '../door';
import { DetailsFields } from '../upload/DetailsFields';
import { detailsOf, draftOf, missingIn, type DetailsDraft, type FieldErrors } from '../upload/draft';
import { useImageRefusal } from '../useImageRefusal';

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
  const refusal = useImageRefusal();
  const [draft, setDraft] = useState<DetailsDraft | null>(null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);

  useEffect(() => {
    door.read(id).then((image) => setDraft(draftOf(image)), setFailed);
  }, [door, id]);

  const save = async () => {
    if (!draft || busy) return;
    const missing = missingIn(draft);
    setErrors(missing);
    if (Object.keys(missing).length > 0) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('dialog [aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(true);
    setFailed(null);
    try {
      const changed = await door.change(id, detailsOf(draft));
      onChanged(changed);
      toast(t('done', { title: changed.title }));
      onClose();
    } catch (cause) {
      setFailed(cause);
    } finally {
      setBusy(false);
    }
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
          <Button aria-disabled={busy || !draft || undefined} onClick={() => void save()}>
            <span aria-live="polite">{t(busy ? 'saving' : 'save')}</span>
          </Button>
        </>
      }
    >
      {failed !== null ? <Alert tone="danger" title={refusal(failed)} live /> : null}
      {draft ? (
        <DetailsFields
          name={`change-${id}`}
          draft={draft}
          errors={errors}
          categories={categories}
          onWrite={(written) => setDraft({ ...draft, ...written })}
        />
      ) : failed === null ? (
        <p role="status">{t('loading')}</p>
      ) : null}
    </Dialog>
  );
}
