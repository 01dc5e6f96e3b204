'use client';

import { useTranslations } from '@mentora/ui/words';
import { useId, useState, type FormEvent } from 'react';
import { PanelDialog } from '../PanelDialog';
import { Refused } from './Refused';
import { useReview } from './ReviewState';
import { useDecide } from './useDecide';
import { instantIn } from './zone';

/** Approves: now or at a date, with the images that wait, and with what the reviewer has changed. */
export function ApproveDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('review');
  const { item, typed } = useReview();
  const { decide, busy, refused } = useDecide(onClose);
  const [later, setLater] = useState(false);
  const [date, setDate] = useState('');
  const [withImages, setWithImages] = useState(true);
  const id = useId();

  const send = (event: FormEvent) => {
    event.preventDefault();
    void decide('approve', {
      ...(later ? { publishAt: instantIn(date, item.zone) } : {}),
      ...(typed.edited === undefined ? {} : { content: typed.edited }),
      // Whoever has put an image in has looked at it.
      ...(item.images.length > 0 ? { approveImages: withImages } : typed.edited === undefined ? {} : { approveImages: true }),
    });
  };
  return (
    <PanelDialog title={t('decide.approve')} onClose={onClose}>
      <form className="mentora-form" onSubmit={send}>
        <p>{t('approve.means')}</p>
        {typed.edited === undefined ? null : <p>{t('approve.edited')}</p>}
        <fieldset>
          <legend>{t('approve.when')}</legend>
          <label>
            <input type="radio" name={`${id}-when`} checked={!later} onChange={() => setLater(false)} />
            {t('approve.now')}
          </label>
          <label>
            <input type="radio" name={`${id}-when`} checked={later} onChange={() => setLater(true)} />
            {t('approve.later')}
          </label>
        </fieldset>
        {later ? (
          <p>
            <label htmlFor={`${id}-date`}>{t('approve.date')}</label>
            <input
              id={`${id}-date`}
              type="datetime-local"
              required
              value={date}
              onChange={({ target }) => setDate(target.value)}
              aria-describedby={`${id}-zone`}
            />
            <span id={`${id}-zone`}>{t('approve.zone', { zone: item.zone })}</span>
          </p>
        ) : null}
        {item.images.length > 0 ? (
          <fieldset>
            <legend>{t('approve.images', { count: item.images.length })}</legend>
            <ul>
              {item.images.map((title, index) => (
                <li key={index}>
                  <bdi>{title}</bdi>
                </li>
              ))}
            </ul>
            <label>
              <input type="checkbox" checked={withImages} onChange={({ target }) => setWithImages(target.checked)} />
              {t('approve.withImages')}
            </label>
          </fieldset>
        ) : null}
        <Refused refused={refused} />
        <p>
          <button type="submit" className="mentora-button mentora-button--main" disabled={busy}>
            {t(later ? 'approve.sendLater' : 'approve.send')}
          </button>
        </p>
      </form>
    </PanelDialog>
  );
}
