'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';

interface PanelDialogProps {
  title: string;
  children: ReactNode;
  /** Asked before it closes by Escape; it stays where that says no. */
  close: () => void;
  wide?: boolean;
}

/** A dialog over the page: it holds the focus until it is closed, and gives it back. */
export function PanelDialog({ title, children, close, wide = false }: PanelDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const own = dialog.current;
    own?.showModal();
    return () => own?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'mentora-dialog mentora-dialog--wide' : 'mentora-dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
