'use client';

import { useId, useState } from 'react';
import { useTranslations } from '../../words/Words';
import { useBytes } from '../useBytes';
import type { UploadItem } from './UploadBox';

/** What the picture was and what is sent, in figures; unfolded, one over the other, or side by side where it was cropped. */
export function Comparison({ item }: { item: UploadItem }) {
  const t = useTranslations('images.comparison');
  const bytes = useBytes();
  const { image, shown, file, preview, edit } = item;
  if (!image || !shown) return null;
  const before = { size: bytes(file.size), width: image.original.width, height: image.original.height };
  const after = { size: bytes(image.blob.size), width: image.width, height: image.height };
  return (
    <div className="text-sm">
      <dl className="grid grid-cols-[auto_1fr] gap-x-3">
        <dt className="text-ink-soft">{t('before')}</dt>
        <dd data-before>{t('figures', before)}</dd>
        <dt className="text-ink-soft">{t('after')}</dt>
        <dd data-after className="font-bold">
          {t('figures', after)}
        </dd>
      </dl>
      <details>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t('look')}</summary>
        {edit.crop ? (
          <div className="grid gap-3 sm:grid-cols-2">
            <Picture src={preview} label={t('before')} />
            <Picture src={shown} label={t('after')} />
          </div>
        ) : (
          <Slider before={preview} after={shown} ratio={image.width / image.height} />
        )}
      </details>
    </div>
  );
}

function Picture({ src, label }: { src: string; label: string }) {
  return (
    <figure className="space-y-1">
      <img src={src} alt="" className="max-h-80 w-full bg-band object-contain" />
      <figcaption className="text-ink-soft">{label}</figcaption>
    </figure>
  );
}

function Slider({ before, after, ratio }: { before: string; after: string; ratio: number }) {
  const t = useTranslations('images.comparison');
  const [at, setAt] = useState(50);
  const id = useId();
  return (
    // Pictures are physical: the left one is on the left in every language.
    <div dir="ltr" className="max-w-130 space-y-2">
      <div className="relative overflow-hidden rounded-sm border border-line" style={{ aspectRatio: ratio }}>
        <img src={before} alt="" className="absolute inset-0 size-full" />
        <img src={after} alt="" className="absolute inset-0 size-full" style={{ clipPath: `inset(0 0 0 ${at}%)` }} />
        <span aria-hidden="true" className="absolute inset-y-0 w-0.5 bg-white shadow-[0_0_0_1px_#000]" style={{ insetInlineStart: `${at}%` }} />
      </div>
      <label htmlFor={id} className="flex justify-between gap-4 text-ink-soft">
        <span>{t('before')}</span>
        <span className="sr-only">{t('slide')}</span>
        <span>{t('after')}</span>
      </label>
      <input id={id} type="range" min={0} max={100} value={at} onChange={({ target }) => setAt(Number(target.value))} className="h-11 w-full accent-accent" />
    </div>
  );
}
