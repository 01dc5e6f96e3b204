'use client';

import { directionOf, locales } from '@mentora/platform/i18n';
import type { RejectionReason } from '@mentora/platform/reasons';
import { useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { useReasonText } from './useReasonText';

/** Whoever opens it begins to write. */
const focusOnce = (field: HTMLTextAreaElement | null) => field?.focus();

interface ReasonFormProps {
  label: RejectionReason['label'];
  busy: boolean;
  save: (label: RejectionReason['label']) => Promise<void>;
  onCancel: () => void;
}

/** The words of a ready-made reason, in each language; French is what the others fall back to. */
export function ReasonForm({ label, busy, save, onCancel }: ReasonFormProps) {
  const text = useReasonText();
  const names = new Intl.DisplayNames([useTranslation().i18n.language], { type: 'language' });
  const id = useId();
  const [words, setWords] = useState(label);
  const said = Object.fromEntries(Object.entries(words).filter(([locale, typed]) => locale === 'fr' || typed?.trim()));
  return (
    <div className="mentora-form">
      {locales.map((locale) => (
        <p key={locale}>
          <label htmlFor={`${id}-${locale}`}>{names.of(locale)}</label>
          <textarea
            id={`${id}-${locale}`}
            rows={2}
            maxLength={500}
            lang={locale}
            dir={directionOf(locale)}
            required={locale === 'fr'}
            ref={locale === 'fr' ? focusOnce : undefined}
            value={words[locale] ?? ''}
            onChange={({ target }) => setWords({ ...words, [locale]: target.value })}
          />
        </p>
      ))}
      <div className="mentora-side__acts">
        <button type="button" className="mentora-button mentora-button--main" disabled={busy || !words.fr.trim()} onClick={() => void save(said as typeof words)}>
          {text('reasonSave')}
        </button>
        <button type="button" className="mentora-button" onClick={onCancel}>
          {text('reasonCancel')}
        </button>
      </div>
    </div>
  );
}
