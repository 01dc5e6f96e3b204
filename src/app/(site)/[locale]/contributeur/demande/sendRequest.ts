'use server';

import { requestContributorRole } from '@mentora/moderation/requests/site';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** The door of the form by which people ask to contribute. */
export async function sendRequest(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['message', 'experience'],
    work: async ({ req, text }) => (await requestContributorRole(req, { message: text('message'), experience: text('experience') })).id,
  });
}
