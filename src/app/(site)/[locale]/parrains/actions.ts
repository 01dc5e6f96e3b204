'use server';

import { revalidatePath } from 'next/cache';
import { lookForMentor, mentorshipSaid, stopLooking } from '@mentora/parrainage/site';
import { localePath } from '@mentora/platform/i18n';
import { handleForm, type SentForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

function onLooking(state: FormState, form: FormData, said: Parameters<typeof mentorshipSaid>[1], work: (sent: SentForm) => Promise<unknown>): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async (sent) => {
      await work(sent);
      revalidatePath(localePath(sent.locale, '/parrains'));
      return mentorshipSaid(sent.locale, said);
    },
  });
}

/** Asks to be brought together with a mentor. */
export async function lookAction(state: FormState, form: FormData): Promise<FormState> {
  return onLooking(state, form, 'looking', ({ req }) => lookForMentor(req, {}));
}

/** Takes it back. */
export async function stopAction(state: FormState, form: FormData): Promise<FormState> {
  return onLooking(state, form, 'notLooking', ({ req }) => stopLooking(req, {}));
}
