'use client';

import { ReadyReasons } from '@mentora/ui/panel/client';
import { useTranslations } from '@mentora/ui/words';
import { useId, useRef, type FormEvent } from 'react';
import { PanelDialog } from '../PanelDialog';
import { Refused } from './Refused';
import { useReview } from './ReviewState';
import { useDecide } from './useDecide';

/** Rejects, with a reason: one's own words, or ready-made ones that are put in and can be changed. */
export function RejectDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('review');
  const { typed, type } = useReview();
  const { decide, busy, refused } = useDecide(onClose);
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
      <ReadyReasons kind="contribution" insert={insert} />
    </PanelDialog>
  );
}
