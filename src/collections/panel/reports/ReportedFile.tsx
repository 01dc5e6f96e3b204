'use client';

import { toast } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { usePanelText } from '../admin/usePanelText';

/** A file of a reported message. It is fetched when it is asked for, and not before: each reading is written down. */
export function ReportedFile({ report, id, name }: { report: string; id: string; name: string }) {
  const { text } = usePanelText();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<{ address: string; isPicture: boolean }>();
  const called = name || text('reportedFileUnreadable');

  useEffect(() => () => URL.revokeObjectURL(shown?.address ?? ''), [shown]);

  const open = async () => {
    setBusy(true);
    try {
      const response = await fetch(`/api/conversation-reports/${report}/files/${id}`, { method: 'POST' });
      if (!response.ok) throw new Error(String(response.status));
      const file = await response.blob();
      setShown({ address: URL.createObjectURL(file), isPicture: file.type.startsWith('image/') });
    } catch {
      toast.error(text('jobFailed'));
    } finally {
      setBusy(false);
    }
  };

  if (shown?.isPicture) return <img className="mentora-reported-picture" src={shown.address} alt={called} />;
  if (shown) {
    return (
      <a href={shown.address} download={called}>
        <bdi>{called}</bdi>
      </a>
    );
  }
  return (
    <button type="button" className="mentora-button" disabled={busy} onClick={() => void open()}>
      {text('reportedFile', { name: called })}
    </button>
  );
}
