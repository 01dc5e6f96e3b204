'use client';

import type { ReactNode } from 'react';
import type { ButtonVariant } from '@mentora/ui';
import { FormErrorSummary, SubmitButton, useSentForm } from '@mentora/ui/client';

/** What the host's server actions answer: what was typed, and what is wrong. Done, they lead elsewhere. */
export interface ActState {
  values: Record<string, string | string[]>;
  errors: { field?: string; message: string }[];
  done?: string;
  turn: number;
}

export type ActAction = (state: ActState, form: FormData) => Promise<ActState>;

interface ActFormProps {
  action: ActAction;
  locale: string;
  /** The contribution that it is done to. */
  id: string;
  variant: ButtonVariant;
  words: { act: string; acting: string; failed: string };
  /** What to know before, above the button. */
  children?: ReactNode;
}

/** One act on a contribution. It works without a script. */
export function ActForm({ action, locale, id, variant, words, children }: ActFormProps) {
  const [state, send] = useSentForm(action, {}, locale);
  return (
    <form action={send} className="space-y-4">
      <FormErrorSummary title={words.failed} errors={state.errors} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      {children}
      <SubmitButton variant={variant} pendingLabel={words.acting} className="max-sm:w-full">
        {words.act}
      </SubmitButton>
    </form>
  );
}
