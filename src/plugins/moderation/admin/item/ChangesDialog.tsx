'use client';

import { useTranslations } from '@mentora/ui/words';
import { useId, type FormEvent } from 'react';
import { groupOf } from '../../review/steps';
import { PanelDialog } from '../PanelDialog';
import { Refused } from './Refused';
import { useReview } from './ReviewState';
import { useDecide } from './useDecide';

/** Asks for changes: what matters in a few words, with the remarks that stand beside the steps. */
export function ChangesDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('review');
  const { item, typed, type } = useReview();
  const { decide, busy, refused } = useDecide(onClose);
  const id = useId();
  const remarks = Object.entries(typed.remarks).map(([path, text]) => ({ path, text }));
  const labelOf = (path: string) => (path === 'title' ? t('item.whole') : Object.entries(item.labels).find(([part]) => groupOf(part) === path)?.[1]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    void decide('request-changes', { summary: typed.summary, remarks });
  };
  return (
    <PanelDialog title={t('decide.changes')} onClose={onClose}>
      <form className="mentora-form" onSubmit={send}>
        <p>{t('changes.means')}</p>
        <p>
          <label htmlFor={`${id}-summary`}>{t(remarks.length > 0 ? 'changes.summaryBeside' : 'changes.summary')}</label>
          <textarea
            id={`${id}-summary`}
            rows={4}
            maxLength={2000}
            dir="auto"
            required={remarks.length === 0}
            value={typed.summary}
            onChange={({ target }) => type({ summary: target.value })}
          />
        </p>
        {remarks.length > 0 ? (
          <>
            <h3>{t('changes.remarks', { count: remarks.length })}</h3>
            <ul className="review-remarks">
              {remarks.map(({ path, text }) => (
                <li key={path}>
                  <strong>{labelOf(path)}</strong> <span dir="auto">{text}</span>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t('changes.noRemarks')}</p>
        )}
        <Refused refused={refused} />
        <p>
          <button type="submit" className="mentora-button mentora-button--main" disabled={busy}>
            {t('changes.send')}
          </button>
        </p>
      </form>
    </PanelDialog>
  );
}
