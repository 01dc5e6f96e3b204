'use server';

import { redirect } from 'next/navigation';
import { addressAfter, deleteContribution, sendAgain, withdrawContribution } from '@mentora/moderation/site';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** Takes a contribution back from review. */
export async function withdrawAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      const { id } = await withdrawContribution(req, { id: text('id') });
      redirect(addressAfter(locale, 'withdrawn', id));
    },
  });
}

/** Deletes a draft. */
export async function removeAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      await deleteContribution(req, { id: text('id') });
      redirect(addressAfter(locale, 'deleted'));
    },
  });
}

/** Sends an image or a category to be reviewed again. */
export async function sendAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['fr', 'en', 'ar', 'accepted'],
    work: async ({ req, locale, text }) => {
      const titles = form.has('fr') ? { fr: text('fr'), en: text('en'), ar: text('ar') } : {};
      const licence = text('accepted') ? text('licence') : '';
      const { id } = await sendAgain(req, { id: text('id'), revision: text('revision'), licence, ...titles });
      redirect(addressAfter(locale, 'sent', id));
    },
  });
}
