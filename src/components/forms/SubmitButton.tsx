'use client';

import type { ComponentProps, ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '../primitives/Button';

/** The button that sends a form. While it is on its way it says so and cannot be pressed twice. */
export function SubmitButton({
  pendingLabel, children, ...rest
}: ComponentProps<typeof Button> & { pendingLabel: ReactNode }) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      {...rest}
    >
      <span aria-live="polite">{pending ? pendingLabel : children}</span>
    </Button>
  );
}
