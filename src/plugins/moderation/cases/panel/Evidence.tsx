'use client';

import { toast } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

interface EvidenceProps {
  address: string;
  name: string;
  words: { open: string; failed: string };
}

/** A file of a report. It is fetched when it is asked for, and not before: each reading is written down. */
export function Evidence({ address, name, words }: EvidenceProps) {
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<{ address: string; isPicture: boolean }>();

  useEffect(() => () => URL.revokeObjectURL(shown?.address ?? ''), [shown]);

  const open = async () => {
    setBusy(true);
    try {
      const response = await fetch(address, { method: 'POST' });
      if (!response.ok) throw new Error(String(response.status));
      const file = await response.blob();
      setShown({ address: URL.createObjectURL(file), isPicture: file.type.startsWith('image/') });
    } catch {
      toast.error(words.failed);
    } finally {
      setBusy(false);
    }
  };

  if (shown?.isPicture) return <img className="mentora-reported-picture" src={shown.address} alt={name} />;
  if (shown) {
    return (
      <a href={shown.address} download={name}>
        <bdi>{name}</bdi>
      </a>
    );
  }
  return (
    <button type="button" className="mentora-button" disabled={busy} onClick={() => void open()}>
      <bdi>{words.open}</bdi>
    </button>
  );
}
