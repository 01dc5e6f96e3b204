'use client';

import { X } from 'lucide';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { classes } from '../primitives/classes';
import { Glyph } from '../primitives/Glyph';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** The word on the button that closes it. */
  closeLabel: string;
  children: ReactNode;
  /** Its buttons, the safe one first. */
  actions?: ReactNode;
  /** For work that needs room: all of a phone, most of a desk. */
  wide?: boolean;
}

/** A window over the page, the browser's own: it holds the focus, and Escape closes it. */
export function Dialog({ open, onClose, title, closeLabel, children, actions, wide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);

  // One that is taken off the page while it is open is closed first: what had the focus before it gets it back.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
      // A file chooser that is closed within it says the same.
      onCancel={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className={classes(
        'm-auto rounded-lg border border-line bg-sheet p-6 text-ink shadow-3 backdrop:bg-[rgb(10_18_20/0.55)]',
        wide
          ? // From the top: what comes late makes it longer, and moves nothing that is there already.
            'w-[min(1080px,calc(100vw-32px))] max-md:h-dvh max-md:max-h-none max-md:w-screen max-md:max-w-none max-md:rounded-none max-md:border-0 max-md:p-5 md:mt-[6dvh] md:max-h-[88dvh]'
          : 'w-[min(560px,calc(100vw-32px))]',
      )}
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={titleId} className="text-xl">
          {title}
        </h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="-me-2 -mt-2 grid size-11 shrink-0 place-items-center rounded-full hover:bg-band"
        >
          <Glyph shape={X} />
          <span className="sr-only">{closeLabel}</span>
        </button>
      </div>
      <div className="mt-3 space-y-3">{children}</div>
      {actions ? <div className="mt-6 flex flex-wrap justify-end gap-3">{actions}</div> : null}
    </dialog>
  );
}
