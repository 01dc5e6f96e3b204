import type { ReactNode } from 'react';
import type { Locale } from '@mentora/platform/i18n';
import { SubmitButton } from '@mentora/ui/client';
import { startExercise } from './startExercise';

interface StartFormProps {
  exercise: string;
  locale: Locale;
  pendingLabel: string;
  variant?: 'primary' | 'quiet';
  children: ReactNode;
}

/** The button that begins an exercise. It is a form: it works before the page's script has come, and without. */
export function StartForm({ exercise, locale, pendingLabel, variant, children }: StartFormProps) {
  return (
    <form action={startExercise} className={variant === 'quiet' ? '-mx-3' : undefined}>
      <input type="hidden" name="exercise" value={exercise} />
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton variant={variant} pendingLabel={pendingLabel}>
        {children}
      </SubmitButton>
    </form>
  );
}
