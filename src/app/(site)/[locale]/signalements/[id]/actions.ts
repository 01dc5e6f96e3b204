'use server';

import { appealDecision, askForMediation, caseDone, escalateCase } from '@mentora/moderation/cases/site';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** Asks for mediation. Who has reported agrees in so many words to be known. */
export async function mediationAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      await askForMediation(req, { case: text('case'), agree: text('agree') === 'yes' });
      return caseDone(locale);
    },
  });
}

/** Asks that every administrator looks. */
export async function escalateAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      await escalateCase(req, { case: text('case') });
      return caseDone(locale);
    },
  });
}

/** Contests what was decided of oneself. */
export async function appealAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['text'],
    work: async ({ req, locale, text }) => {
      await appealDecision(req, { case: text('case'), text: text('text') });
      return caseDone(locale);
    },
  });
}
