'use server';

import { reportError } from '@mentora/reports/site';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** The door of the report form. */
export async function sendReport(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['step', 'message'],
    work: async ({ req, locale, text }) => {
      const input = { exercise: text('exercise'), step: text('step') || undefined, message: text('message'), locale };
      return (await reportError(req, input)).id;
    },
  });
}
