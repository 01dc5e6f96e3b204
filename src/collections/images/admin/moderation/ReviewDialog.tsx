'use client';

import { toast } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import type { ImageCard } from '../../search/imageCards';
import type { Shelf } from '../library/draft';
import { ImageFields } from '../library/ImageFields';
import { saveImage, useDraft } from '../library/draft';
import { PanelDialog } from '../PanelDialog';

interface ReviewDialogProps {
  card: ImageCard;
  shelf: Shelf;
  busy: boolean;
  changed: (card: Partial<ImageCard>) => void;
  approve: () => void;
  reject: () => void;
  /** None where it is the last. */
  next?: () => void;
  close: () => void;
}

/** One image that waits: large, with its words to be corrected, and what in the library looks like it. */
export function ReviewDialog({ card, shelf, busy, changed, approve, reject, next, close }: ReviewDialogProps) {
  const { text, locale } = usePanelText();
  const { draft, change, isChanged } = useDraft(card);
  const [leaving, setLeaving] = useState<'close' | 'next'>();
  const near = useNear(card);
  const { sizes, url, alt, width, height, filesize, createdAt, uploadedByName } = card;

  const save = async (): Promise<boolean> => {
    if (!isChanged) return true;
    const problem = await saveImage(card.id, draft, locale, text('libFailed'));
    if (problem) toast.error(problem);
    else changed(draft);
    return !problem;
  };
  const leave = (how: 'close' | 'next') => {
    if (isChanged && leaving !== how) setLeaving(how);
    else if (how === 'next') next?.();
    else close();
  };
  return (
    <PanelDialog title={text('modDetails', { title: card.title })} close={() => leave('close')} wide>
      <img className="mentora-dialog__picture" src={sizes.full?.url ?? url} alt={alt} />
      <p>
        {text('modFacts', { width, height, size: Math.ceil(filesize / 1024), date: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(createdAt)) })}{' '}
        {uploadedByName ? text('libBroughtBy', { name: uploadedByName }) : null}
      </p>
      {near.length > 0 ? (
        <section>
          <p role="status">{text('modNear', { count: near.length })}</p>
          <div className="mentora-side__acts">
            {near.map((other) => (
              <a key={other.id} href={other.url} target="_blank" rel="noreferrer">
                <img src={(other.sizes.thumb ?? other.sizes.card ?? other).url} alt={other.title} width={96} />
              </a>
            ))}
          </div>
        </section>
      ) : null}
      <div className="mentora-form">
        <ImageFields draft={draft} change={change} shelf={shelf} />
      </div>
      {leaving ? <p role="alert">{text('libUnsaved')}</p> : null}
      <div className="mentora-side__acts">
        <button type="button" className="mentora-button" disabled={busy} onClick={() => void save().then((saved) => saved && approve())}>{text('modApproveOne')}</button>
        <button type="button" className="mentora-button" disabled={busy} onClick={() => void save().then((saved) => saved && reject())}>{text('modReject')}</button>
        {isChanged ? <button type="button" className="mentora-button" onClick={() => void save().then((saved) => saved && toast.success(text('libSaved')))}>{text('libSave')}</button> : null}
        {next ? <button type="button" className="mentora-button" onClick={() => leave('next')}>{text(leaving === 'next' ? 'libLeaveUnsaved' : 'modNext')}</button> : null}
        <button type="button" className="mentora-button" onClick={() => leave('close')}>{text(leaving === 'close' ? 'libLeaveUnsaved' : 'libClose')}</button>
      </div>
    </PanelDialog>
  );
}

/** What in the library looks like an image, itself left out: asked for by its picture. */
function useNear({ id, sizes, url }: ImageCard): ImageCard[] {
  const [near, setNear] = useState<ImageCard[]>([]);
  const address = sizes.card?.url ?? url;
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async () => {
      const picture = await (await fetch(address, { signal: leaving.signal })).blob();
      const form = new FormData();
      form.set('file', picture, 'picture');
      const answer = await fetch('/api/images/near', { method: 'POST', body: form, signal: leaving.signal });
      if (answer.ok) setNear(((await answer.json()) as { docs: ImageCard[] }).docs.filter((one) => one.id !== id).slice(0, 4));
    };
    // It is a help; who decides does without it where it fails.
    ask().catch(() => undefined);
    return () => leaving.abort();
  }, [id, address]);
  return near;
}
