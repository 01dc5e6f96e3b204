'use server';

import { redirect } from 'next/navigation';
import { addressAfter, requestMentorship } from '@mentora/parrainage/site';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** Asks a mentor. */
export async function askAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['goals', 'message', 'template', 'durationMonths'],
    work: async ({ req, locale, text }) => {
      const months = text('durationMonths');
      const { id } = await requestMentorship(req, {
        mentor: text('mentor'),
        message: text('message'),
        goals: text('goals'),
        template: text('template') || undefined,
        durationMonths: months === '' ? undefined : Number(months),
      });
      redirect(addressAfter(locale, 'asked', id));
    },
  });
}
