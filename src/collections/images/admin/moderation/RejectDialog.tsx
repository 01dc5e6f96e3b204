'use client';

import { useId, useState, type FormEvent } from 'react';
import { ReadyReasons } from '@mentora/ui/panel/client';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import { PanelDialog } from '../PanelDialog';

interface RejectDialogProps {
  count: number;
  reject: (reason: string) => void;
  close: () => void;
}

/** Asks why, before images are rejected: who brought them is told. */
export function RejectDialog({ count, reject, close }: RejectDialogProps) {
  const { text } = usePanelText();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) setMissing(true);
    else reject(reason.trim());
  };
  return (
    <PanelDialog title={text('modRejectTitle', { count })} close={close}>
      <form className="mentora-form" noValidate onSubmit={send}>
        <p>
          <label htmlFor={id}>{text('modReason')}</label>
          <textarea id={id} dir="auto" rows={3} maxLength={1000} required aria-invalid={missing} aria-describedby={`${id}-help`} value={reason} onChange={({ target }) => setReason(target.value)} />
          <span id={`${id}-help`} role={missing ? 'alert' : undefined}>{text(missing ? 'modReasonMissing' : 'modReasonHelp')}</span>
        </p>
        <div className="mentora-side__acts">
          <button type="submit" className="mentora-button">{text('modRejectYes')}</button>
          <button type="button" className="mentora-button" onClick={close}>{text('askedBack')}</button>
        </div>
      </form>
      <ReadyReasons kind="image" insert={setReason} />
    </PanelDialog>
  );
}
