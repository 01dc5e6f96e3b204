'use client';

import { useTranslations } from '@mentora/ui/words';
import { useReview } from './ReviewState';

/** What a reviewer had written when somebody else decided: to be read, copied and sent in another way. */
export function Written() {
  const t = useTranslations('review');
  const { typed } = useReview();
  const texts = [typed.summary, typed.reason, ...Object.values(typed.remarks)].filter((text) => text.trim());
  if (texts.length === 0) return null;
  return (
    <section className="review-written" aria-labelledby="review-written">
      <h2 id="review-written">{t('item.written')}</h2>
      {texts.map((text, index) => (
        <p key={index} dir="auto">
          {text}
        </p>
      ))}
    </section>
  );
}
