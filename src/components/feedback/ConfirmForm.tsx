'use client';

import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../primitives/Button';
import { SubmitButton } from '../forms/SubmitButton';
import { Dialog } from './Dialog';

interface ConfirmFormProps {
  action: (form: FormData) => void | Promise<void>;
  /** The button on the page, and what it asks before anything is done. */
  label: string;
  title: string;
  question: ReactNode;
  confirmLabel: string;
  pendingLabel: string;
  cancelLabel: string;
  /** Hidden fields, such as the id of what is deleted. */
  children?: ReactNode;
}

/** An act that cannot be undone: it asks first, and says in the button what it will do. */
export function ConfirmForm(props: ConfirmFormProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={props.title} closeLabel={props.cancelLabel}>
        <form
          action={async (data) => {
            await props.action(data);
            setOpen(false);
          }}
        >
          {props.children}
          <div>{props.question}</div>
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {props.cancelLabel}
            </Button>
            <SubmitButton variant="danger" pendingLabel={props.pendingLabel}>
              {props.confirmLabel}
            </SubmitButton>
          </div>
        </form>
      </Dialog>
    </>
  );
}
