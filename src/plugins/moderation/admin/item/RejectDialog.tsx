'use client';

import { useLocale, useTranslations } from '@mentora/ui/words';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { RejectionReason } from '../../contributions';
import { PanelDialog } from '../PanelDialog';
import { ReasonsEditor } from './ReasonsEditor';
import { Refused } from './Refused';
import { useReview } from './ReviewState';
import { useDecide } from './useDecide';

interface RejectDialogProps {
  reasons: RejectionReason[];
  onClose: () => void;
}

/** Rejects, with a reason: one's own words, or ready-made ones that are put in and can be changed. */
export function RejectDialog({ reasons, onClose }: RejectDialogProps) {
  const t = useTranslations('review');
  const locale = useLocale();
  const { typed, type } = useReview();
  const { decide, busy, refused } = useDecide(onClose);
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const insert = (reason: string) => {
    type({ reason: typed.reason.trim() ? `${typed.reason.trim()}\n\n${reason}` : reason });
    field.current?.focus();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    void decide('reject', { reason: typed.reason });
  };
  return (
    <PanelDialog title={t('decide.reject')} onClose={onClose}>
      <form className="mentora-form" onSubmit={send}>
        <p>{t('reject.means')}</p>
        <p>
          <label htmlFor={`${id}-reason`}>{t('reject.reason')}</label>
          <textarea
            id={`${id}-reason`}
            ref={field}
            rows={5}
            maxLength={2000}
            dir="auto"
            required
            value={typed.reason}
            onChange={({ target }) => type({ reason: target.value })}
          />
        </p>
        <Refused refused={refused} />
        <p>
          <button type="submit" className="mentora-button mentora-button--main" disabled={busy}>
            {t('reject.send')}
          </button>
        </p>
      </form>
      <section aria-labelledby={`${id}-ready`} className="review-reasons">
        <h3 id={`${id}-ready`}>{t('reject.ready')}</h3>
        {editing ? (
          <ReasonsEditor reasons={reasons} />
        ) : (
          <ul>
            {reasons.map((reason) => (
              <li key={reason.id}>
                <button type="button" className="review-reason" onClick={() => insert(reason.label[locale] || reason.label.fr)} dir="auto">
                  {reason.label[locale] || reason.label.fr}
                </button>
              </li>
            ))}
          </ul>
        )}
        <button type="button" className="mentora-button" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {t(editing ? 'reject.stopEditing' : 'reject.edit')}
        </button>
      </section>
    </PanelDialog>
  );
}
