'use client';

import { toast } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import { usePanelText } from './admin/usePanelText';

/** A secret that was just made, to be copied: it is shown this once. */
export function ShownOnce({ title, secret }: { title: string; secret: string }) {
  const { text } = usePanelText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // The button that made it may be far below.
    field.current?.scrollIntoView({ block: 'center' });
    field.current?.select();
  }, [secret]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      toast.success(text('onceCopied'));
    } catch {
      // A browser without a clipboard: what is selected is copied by hand.
      field.current?.select();
    }
  };

  return (
    <section className="mentora-once" role="status">
      <label htmlFor={id}>{title}</label>
      <input id={id} ref={field} dir="ltr" readOnly value={secret} />
      <p>{text('onceHelp')}</p>
      <p>
        <button type="button" className="mentora-button" onClick={() => void copy()}>
          {text('onceCopy')}
        </button>
      </p>
    </section>
  );
}
