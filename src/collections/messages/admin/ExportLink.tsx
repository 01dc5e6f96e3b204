'use client';

import { usePanelText } from '@/collections/panel/admin/usePanelText';

/** The whole log for a spreadsheet. */
export function ExportLink() {
  const { text } = usePanelText();
  return (
    <p>
      <a className="mentora-button" href="/api/message-log/csv" download>
        {text('messagesExport')}
      </a>
    </p>
  );
}
