'use server';

import { appealByLink, caseDone } from '@mentora/moderation/cases/site';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** Contests a suspension by the link of its mail. */
export async function appealByLinkAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['text'],
    work: async ({ req, locale, text }) => {
      await appealByLink(req, { link: text('link'), text: text('text') });
      return caseDone(locale);
    },
  });
}
