'use client';

import { Crop, MapPinOff, RotateCcw, Send, Trash2, X } from 'lucide';
import { useState } from 'react';
import { Alert } from '../../feedback/Alert';
import { Button } from '../../primitives/Button';
import { Glyph } from '../../primitives/Glyph';
import { useLocale, useTranslations } from '../../words/Words';
import type { CategoryOption, LibraryImage } from '../door';
import { ImageEditor } from '../edit/ImageEditor';
import { useImageRefusal } from '../useImageRefusal';
import { Comparison } from './Comparison';
import { DetailsFields } from './DetailsFields';
import { NearImages } from './NearImages';
import { isPassing, type UploadBox, type UploadItem } from './UploadBox';

interface UploadCardProps {
  box: UploadBox;
  item: UploadItem;
  categories: readonly CategoryOption[];
  /** Takes an image of the library instead, or the one that was just sent. */
  onUse: (image: LibraryImage, item: UploadItem) => void;
  useLabel?: string;
}

/** One image that is being added: its picture at once, its words, how far it is, and what became of it. */
export function UploadCard({ box, item, categories, onUse, useLabel }: UploadCardProps) {
  const t = useTranslations('images.card');
  const refusal = useImageRefusal();
  const [editing, setEditing] = useState(false);
  const { key, name, stage, failed, shown, preview, sent } = item;
  const unreadable = stage === 'failed' && !isPassing(failed) && !item.image;
  const busy = stage === 'queued' || stage === 'sending';

  return (
    <li data-upload={stage} className="grid gap-5 border-t-2 border-ink py-6 md:grid-cols-[15rem_1fr]">
      <div className="space-y-3">
        {unreadable ? null : (
          <img src={shown ?? preview} alt="" className="max-h-64 w-full rounded-sm border border-line bg-band object-contain" />
        )}
        <p className="text-sm [overflow-wrap:anywhere] text-ink-soft">
          <bdi>{name}</bdi>
        </p>
        <Comparison item={item} />
      </div>
      <div className="min-w-0 space-y-4">
        {item.place ? (
          <p role="status" className="flex items-start gap-2 rounded-sm bg-band px-4 py-3">
            <Glyph shape={MapPinOff} className="mt-0.5" />
            <span>{t('placeRemoved')}</span>
          </p>
        ) : null}
        {stage === 'sent' && sent ? (
          <Alert tone="success" title={t(sent.state === 'approved' ? 'sentApproved' : 'sentWaiting')} live>
            <p>
              <bdi>{sent.title}</bdi>
            </p>
            {item.lacksLanguages ? <p>{t('lacksLanguages')}</p> : null}
          </Alert>
        ) : unreadable ? null : (
          <>
            <NearImages near={item.near} onUse={(image) => onUse(image, item)} onAdd={() => box.addAnyway(key)} />
            <DetailsFields
              name={`image-${key}`}
              draft={item.draft}
              errors={item.errors}
              categories={categories}
              disabled={busy}
              onWrite={(draft) => box.write(key, draft)}
            />
          </>
        )}
        <p role="status" className="sr-only">
          {stage === 'preparing' ? t('preparing') : stage === 'ready' ? t('ready') : ''}
        </p>
        {stage === 'preparing' ? <p className="text-ink-soft">{t('preparing')}</p> : null}
        {busy ? <Progress item={item} /> : null}
        {stage === 'failed' ? (
          <Alert tone="danger" title={refusal(failed)} live>
            {isPassing(failed) ? t('kept') : null}
          </Alert>
        ) : null}
        <div className="flex flex-wrap gap-3">
          {stage === 'ready' ? (
            <Button icon={<Glyph shape={Send} className="rtl:-scale-x-100" />} disabled={item.near.length > 0} onClick={() => focusLacking(box.send(key))}>
              {t('send')}
            </Button>
          ) : null}
          {stage === 'failed' && isPassing(failed) ? (
            <Button icon={<Glyph shape={RotateCcw} />} onClick={() => focusLacking(box.send(key))}>
              {t('retry')}
            </Button>
          ) : null}
          {stage === 'ready' || (stage === 'failed' && item.image) ? (
            <Button variant="secondary" icon={<Glyph shape={Crop} />} onClick={() => setEditing(true)}>
              {t('retouch')}
            </Button>
          ) : null}
          {busy ? (
            <Button variant="secondary" icon={<Glyph shape={X} />} onClick={() => box.cancel(key)}>
              {t('cancel')}
            </Button>
          ) : null}
          {stage === 'sent' && sent && useLabel ? <Button onClick={() => onUse(sent, item)}>{useLabel}</Button> : null}
          {busy ? null : (
            <Button variant="quiet" icon={<Glyph shape={stage === 'sent' ? X : Trash2} />} onClick={() => box.drop(key)}>
              {t(stage === 'sent' ? 'close' : 'drop')}
              <span className="sr-only">
                {' '}
                <bdi>{item.draft.title || name}</bdi>
              </span>
            </Button>
          )}
        </div>
      </div>
      {editing ? (
        <ImageEditor
          file={item.file}
          edit={item.edit}
          onClose={() => setEditing(false)}
          onApply={(edit) => {
            setEditing(false);
            box.retouch(key, edit);
          }}
        />
      ) : null}
    </li>
  );
}

function Progress({ item: { stage, share, name } }: { item: UploadItem }) {
  const t = useTranslations('images.card');
  const percent = new Intl.NumberFormat(useLocale(), { style: 'percent' }).format(share);
  if (stage === 'queued') return <p className="text-ink-soft">{t('queued')}</p>;
  return (
    <div className="flex items-center gap-3">
      <div
        role="progressbar"
        aria-label={t('sending', { name })}
        aria-valuenow={Math.round(share * 100)}
        className="h-3 flex-1 overflow-hidden rounded-full border border-line-strong bg-sheet"
      >
        <div className="h-full bg-accent transition-[inline-size]" style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <span aria-hidden="true" className="w-14 text-end">
        {percent}
      </span>
    </div>
  );
}

/** Leads to what is missing, once it is marked. */
export function focusLacking(key: number | null): void {
  if (key === null) return;
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[id^="field-image-${key}-"][aria-invalid="true"]`)?.focus();
  });
}
