'use client';

import type { ComponentProps, ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '../primitives/Button';

/** The button that sends a form. While it is on its way it cannot be pressed twice and says so: of several, the one that was pressed. */
export function SubmitButton({
  pendingLabel, children, ...rest
}: ComponentProps<typeof Button> & { pendingLabel: ReactNode }) {
  const { pending, data } = useFormStatus();
  const pressed = pending && (rest.name === undefined || data.get(rest.name) === rest.value);
  return (
    <Button
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      {...rest}
    >
      <span aria-live="polite">{pressed ? pendingLabel : children}</span>
    </Button>
  );
}
