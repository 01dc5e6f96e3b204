'use client';

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { toast } from '../../feedback/Toasts';
import { Button } from '../../primitives/Button';
import { useLocale, useTranslations } from '../../words/Words';
import type { CategoryOption, ImageDoor, LibraryImage } from '../door';
import { late } from '../late';
import { useImageRefusal } from '../useImageRefusal';
import { DropArea } from './DropArea';
import type { UploadBox, UploadItem } from './UploadBox';
import { useLeaveGuard } from './useLeaveGuard';

export interface UploaderProps {
  door: ImageDoor;
  categories: readonly CategoryOption[];
  /** Is told of each image that the server has taken. */
  onSent: (image: LibraryImage) => void;
  /** Takes an image of the library that looks the same, or one that was just sent where `useLabel` names a button. */
  onUse: (image: LibraryImage) => void;
  useLabel?: string;
}

const none: readonly UploadItem[] = [];
const never = () => () => undefined;

/** What reads, shrinks, retouches and sends weighs more than the page in which most only look for an image. */
const adding = late(() => import('./adding'));

/** Adds images to the library: chosen, dropped or pasted, made small and clean on the device, then sent with their words. */
export function Uploader({ door, categories, onSent, onUse, useLabel }: UploaderProps) {
  const t = useTranslations('images');
  const locale = useLocale();
  const refusal = useImageRefusal();
  const [box, setBox] = useState<UploadBox>();
  const items = useSyncExternalStore(box?.subscribe ?? never, box?.snapshot ?? (() => none), () => none);
  const { UploadCard, focusLacking } = adding.now() ?? {};
  const unsent = items.some(({ stage }) => stage !== 'sent');
  const ready = items.filter(({ stage, near }) => stage === 'ready' && near.length === 0);
  const making = useRef<Promise<UploadBox> | null>(null);
  const add = useCallback(
    (files: readonly File[]) => {
      making.current ??= adding.get().then(({ UploadBox }) => {
        const made = new UploadBox({ door, sayDate: (date) => t('card.takenOn', { date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date) }) });
        setBox(made);
        return made;
      });
      making.current.then(
        (made) => made.add(files),
        (cause: unknown) => {
          making.current = null;
          toast(refusal(cause));
        },
      );
    },
    [door, locale, refusal, t],
  );

  useEffect(
    () =>
      box?.onSent((image) => {
        toast(t('card.sentToast', { title: image.title }));
        onSent(image);
      }),
    [box, onSent, t],
  );
  useEffect(() => () => box?.close(), [box]);
  useLeaveGuard(unsent, t('add.leave'));

  return (
    <div className="space-y-6">
      <div onPointerEnter={adding.warm} onFocus={adding.warm}>
        <DropArea add={add} compact={items.length > 0} />
      </div>
      {box && UploadCard && items.length > 0 ? (
        <ul aria-label={t('add.list')}>
          {items.map((item) => (
            <UploadCard
              key={item.key}
              box={box}
              item={item}
              categories={categories}
              useLabel={useLabel}
              onUse={(image, { key, stage }) => {
                if (stage !== 'sent') box.drop(key);
                onUse(image);
              }}
            />
          ))}
        </ul>
      ) : null}
      {ready.length > 1 ? (
        <div className="sticky bottom-20 z-10 flex justify-end md:bottom-4">
          <Button className="shadow-2" onClick={() => focusLacking?.(box?.send() ?? null)}>
            {t('add.sendAll', { count: ready.length })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
