'use server';

import { redirect } from 'next/navigation';
import { localePath } from '@mentora/platform/i18n';
import { MentoraError } from '@mentora/platform';
import { handleForm } from '@/app/forms/handleForm';
import { setCookies } from '@/app/forms/setCookies';
import type { FormState } from '@/app/forms/state';
import { signOutCookies } from '@/collections/sessions/cookies';
import { deleteAccount } from '@/collections/users/commands/deleteAccount';

/** Deletes the account of whoever sends it, and says goodbye. */
export async function deleteAccountAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      if (text('sure') !== 'yes') {
        throw new MentoraError('invalidInput', { status: 400, fields: { sure: 'confirmationNeeded' } });
      }
      await deleteAccount(req, { password: text('password') });
      await setCookies(signOutCookies());
      redirect(`${localePath(locale, '/connexion')}?fin=suppression`);
    },
  });
}
