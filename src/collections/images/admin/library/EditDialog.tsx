'use client';

import { toast } from '@payloadcms/ui';
import { useState, type FormEvent } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import type { ImageCard } from '../../search/imageCards';
import { PanelDialog } from '../PanelDialog';
import { ImageFields } from './ImageFields';
import { saveImage, useDraft, type Shelf } from './draft';

interface EditDialogProps {
  card: ImageCard;
  shelf: Shelf;
  saved: (card: Partial<ImageCard>) => void;
  close: () => void;
}

/** Changes the words of an image; what was typed is not lost without a question. */
export function EditDialog({ card, shelf, saved, close }: EditDialogProps) {
  const { text, locale } = usePanelText();
  const { draft, change, isChanged } = useDraft(card);
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState(false);

  const leave = () => (isChanged && !leaving ? setLeaving(true) : close());
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const problem = await saveImage(card.id, draft, locale, text('libFailed'));
    setBusy(false);
    if (problem) return void toast.error(problem);
    toast.success(text('libSaved'));
    saved({ ...draft, category: draft.category, categoryTitle: shelf.categories.find(({ id }) => id === draft.category)?.title ?? null });
    close();
  };
  return (
    <PanelDialog title={text('libEditNamed', { title: card.title })} close={leave}>
      <form className="mentora-form" onSubmit={(event) => void save(event)}>
        <ImageFields draft={draft} change={change} shelf={shelf} />
        {leaving ? <p role="alert">{text('libUnsaved')}</p> : null}
        <div className="mentora-side__acts">
          <button type="submit" className="mentora-button" disabled={busy}>{text('libSave')}</button>
          <button type="button" className="mentora-button" onClick={leave}>{text(leaving ? 'libLeaveUnsaved' : 'libClose')}</button>
        </div>
      </form>
    </PanelDialog>
  );
}
