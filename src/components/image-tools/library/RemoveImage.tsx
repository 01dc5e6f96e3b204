'use client';

import { useState } from 'react';
import { Dialog } from '../../feedback/Dialog';
import { Button } from '../../primitives/Button';
import { useTranslations } from '../../words/Words';
import type { ImageDoor, LibraryImage } from '../door';
import { UsesList } from './ShowImage';
import { useImageAct } from './useImageAct';

interface RemoveImageProps {
  door: ImageDoor;
  image: LibraryImage;
  onClose: () => void;
  onRemoved: (id: string) => void;
}

/** Asks before an image of one's own is gone, and says where it is used: one that is used stays. */
export function RemoveImage({ door, image, onClose, onRemoved }: RemoveImageProps) {
  const t = useTranslations('images.remove');
  const [count, setCount] = useState<number | null>(null);
  const { busy, problem, act } = useImageAct(onClose);

  const remove = () =>
    act(async () => {
      await door.remove(image.id);
      onRemoved(image.id);
      return t('done', { title: image.title });
    });

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      closeLabel={t('keep')}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('keep')}
          </Button>
          {count ? null : (
            <Button variant="danger" aria-disabled={busy || count === null || undefined} onClick={() => void remove()}>
              <span aria-live="polite">{t(busy ? 'removing' : 'remove')}</span>
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-wrap items-start gap-4">
        <img src={image.card} alt="" className="size-28 rounded-sm border border-line bg-band object-contain" />
        <div className="min-w-44 flex-1 space-y-3">
          <p className="font-bold">
            <bdi>{image.title}</bdi>
          </p>
          <UsesList door={door} id={image.id} onKnown={setCount} />
          <p>{t(count ? 'inUse' : 'question')}</p>
        </div>
      </div>
      {problem}
    </Dialog>
  );
}
