'use client';

import { useTranslations } from '@mentora/ui/words';
import { useId, useState } from 'react';
import { useReview } from './ReviewState';

/** Whoever asks for it begins to write. */
const focusOnce = (field: HTMLTextAreaElement | null) => field?.focus();

/** A remark on one step, beside it. It is sent with a request for changes. */
export function RemarkField({ path, of }: { path: string; of: string }) {
  const t = useTranslations('review.remark');
  const { typed, type } = useReview();
  const id = useId();
  const said = typed.remarks[path] ?? '';
  const [asked, setAsked] = useState(false);

  if (!said && !asked) {
    return (
      <button type="button" className="review-link" onClick={() => setAsked(true)} aria-label={t('addTo', { part: of })}>
        {t('add')}
      </button>
    );
  }
  const write = (text: string) => {
    const { [path]: _, ...others } = typed.remarks;
    type({ remarks: text ? { ...others, [path]: text } : others });
  };
  return (
    <div className="review-remark">
      <label htmlFor={id}>{t('label', { part: of })}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        dir="auto"
        ref={asked ? focusOnce : undefined}
        value={said}
        onChange={({ target }) => write(target.value)}
      />
    </div>
  );
}
