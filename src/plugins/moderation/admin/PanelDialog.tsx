'use client';

import { useTranslations } from '@mentora/ui/words';
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface PanelDialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** As large as the screen, for work that needs all of it. */
  whole?: boolean;
}

/** A window over the page, the browser's own: it holds the focus, and Escape closes it. It is open while it is there. */
export function PanelDialog({ title, onClose, children, wide, whole }: PanelDialogProps) {
  const t = useTranslations('review');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (!element?.open) element?.showModal();
    // Whoever opens it has come to choose or to write.
    element?.querySelector<HTMLElement>('form :is(input, textarea, select), input')?.focus();
    return () => {
      // Where it was opened from, as the browser does for a dialog that is closed before it is taken away.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog ref={dialog} aria-labelledby={titleId} onClose={onClose} className={`review-dialog${wide ? ' review-dialog--wide' : ''}${whole ? ' review-dialog--whole' : ''}`}>
      <header>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="mentora-button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </header>
      {children}
    </dialog>
  );
}
