'use client';

import { useState } from 'react';
import { Dialog } from '../feedback/Dialog';
import { Button } from '../primitives/Button';
import { useTranslations } from '../words/Words';
import type { Message } from './types';
import { useRefusal } from './useRefusal';

interface DeleteDialogProps {
  /** What is to be deleted; null where nothing is. */
  message: Message | null;
  close: () => void;
  remove: (seq: number) => Promise<void>;
}

/** Asks before a message is taken back. */
export function DeleteDialog({ message, close, remove }: DeleteDialogProps) {
  const t = useTranslations('messages');
  const refusal = useRefusal();
  const [error, setError] = useState('');
  const leave = () => {
    setError('');
    close();
  };
  return (
    <Dialog
      open={message !== null}
      onClose={leave}
      title={t('deleteTitle')}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button variant="secondary" onClick={leave}>
            {t('cancel')}
          </Button>
          <Button
            variant="danger"
            onClick={() => {
              if (message) remove(message.seq).then(leave, (cause: unknown) => setError(refusal(cause)));
            }}
          >
            {t('delete')}
          </Button>
        </>
      }
    >
      <p>{t('deleteText')}</p>
      {error ? (
        <p role="alert" className="font-bold text-danger">
          {error}
        </p>
      ) : null}
    </Dialog>
  );
}
