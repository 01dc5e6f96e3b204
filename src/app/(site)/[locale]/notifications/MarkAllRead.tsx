'use client';

import { useActionState, useEffect } from 'react';
import { Alert } from '@mentora/ui';
import { SubmitButton } from '@mentora/ui/client';
import { freshForm } from '@/app/forms/state';
import { readEvent } from '@/app/shell/Bell';
import { markAllReadAction } from './actions';

interface MarkAllReadProps {
  locale: string;
  words: { submit: string; sending: string; failed: string };
}

/** Marks all notifications as read, here and on every other device. */
export function MarkAllRead({ locale, words }: MarkAllReadProps) {
  const [state, send] = useActionState(markAllReadAction, freshForm());
  useEffect(() => {
    if (state.turn > 0) window.dispatchEvent(new Event(readEvent));
  }, [state]);
  return (
    <form action={send} className="space-y-3">
      <input type="hidden" name="locale" value={locale} />
      {state.errors.length > 0 ? (
        <Alert tone="danger" live>
          {words.failed}
        </Alert>
      ) : null}
      <SubmitButton pendingLabel={words.sending} variant="secondary">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
