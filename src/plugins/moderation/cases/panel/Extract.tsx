'use client';

import { askApi } from '@mentora/ui/panel/client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { Evidence } from './Evidence';

interface Message {
  seq: number;
  name: string | null;
  text: string | null;
  reported: boolean;
  files: { id: string; name: string; href: string }[];
}

interface ExtractProps {
  id: string;
  report: string;
  words: Record<'read' | 'hint' | 'extract' | 'gone' | 'openFile' | 'failed', string>;
}

/** What may be read of a conversation, once somebody has asked for it: that is written down. */
export function Extract({ id, report, words }: ExtractProps) {
  const [messages, setMessages] = useState<Message[]>();
  const [busy, setBusy] = useState(false);
  const read = async () => {
    setBusy(true);
    const { body, problem } = await askApi<{ messages: Message[] }>('POST', `/api/moderation/cases/${id}/extract`, { report }, words.failed);
    setBusy(false);
    if (problem) toast.error(problem);
    else setMessages(body?.messages);
  };
  if (!messages) {
    return (
      <>
        <button type="button" className="mentora-button" disabled={busy} onClick={() => void read()} aria-describedby={`extract-${report}`}>
          {words.read}
        </button>
        <p id={`extract-${report}`}>{words.hint}</p>
      </>
    );
  }
  return (
    <ol className="mentora-extract" aria-label={words.extract}>
      {messages.map(({ seq, name, text, reported, files }) => (
        <li key={seq} className={reported ? 'mentora-extract__reported' : undefined}>
          <p className="mentora-extract__who">
            <bdi>{name ?? '…'}</bdi>
          </p>
          <p dir="auto">{text ?? words.gone}</p>
          {files.map((file) => (
            <Evidence key={file.id} address={file.href} name={file.name || words.openFile} words={{ open: file.name || words.openFile, failed: words.failed }} />
          ))}
        </li>
      ))}
    </ol>
  );
}
