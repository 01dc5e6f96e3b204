'use server';

import { revalidatePath } from 'next/cache';
import {
  applyAsMentor, byFields, mentorshipSaid, saveMenteeProfile, setAvailable, setUnavailable, typedMentee, typedMentor, updateMentorProfile,
} from '@mentora/parrainage/site';
import { localePath } from '@mentora/platform/i18n';
import { handleForm, type SentForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** Does what a form of the page asks, keeps what was typed, and draws the page anew. */
function onProfile(state: FormState, form: FormData, said: Parameters<typeof mentorshipSaid>[1], work: (sent: SentForm) => Promise<unknown>): Promise<FormState> {
  // The fields of a form that Next or React add begin with a dollar.
  const keep = [...new Set(form.keys())].filter((name) => !name.startsWith('$'));
  return handleForm({
    state,
    form,
    keep,
    work: async (sent) => {
      await byFields(() => work(sent));
      revalidatePath(localePath(sent.locale, '/compte/parrainage'));
      return mentorshipSaid(sent.locale, said);
    },
  });
}

/** Asks to become a mentor. */
export async function applyAction(state: FormState, form: FormData): Promise<FormState> {
  return onProfile(state, form, 'applied', (sent) =>
    applyAsMentor(sent.req, { ...typedMentor(sent, form), motivation: sent.text('motivation'), proof: sent.text('proof') }),
  );
}

/** Changes what a mentor says of oneself. */
export async function saveMentorAction(state: FormState, form: FormData): Promise<FormState> {
  return onProfile(state, form, 'saved', (sent) => updateMentorProfile(sent.req, typedMentor(sent, form)));
}

/** Says what one would like to learn. */
export async function saveMenteeAction(state: FormState, form: FormData): Promise<FormState> {
  return onProfile(state, form, 'saved', (sent) => saveMenteeProfile(sent.req, typedMentee(sent, form)));
}

/** Can no longer be asked, until a day or until one is back. */
export async function awayAction(state: FormState, form: FormData): Promise<FormState> {
  return onProfile(state, form, 'away', ({ req, text }) => setUnavailable(req, { until: text('until') || null }));
}

/** Can be asked again. */
export async function backAction(state: FormState, form: FormData): Promise<FormState> {
  return onProfile(state, form, 'back', ({ req }) => setAvailable(req, {}));
}
