'use server';

import { redirect } from 'next/navigation';
import { MentoraError } from '@mentora/platform';
import { handleForm } from '@/app/forms/handleForm';
import { safeReturn } from '@/app/forms/safeReturn';
import { setCookies } from '@/app/forms/setCookies';
import type { FormState } from '@/app/forms/state';
import { signInCookies } from '@/collections/sessions/cookies';
import { deviceBehind } from '@/collections/sessions/deviceBehind';
import { signIn } from '@/collections/users/commands/signIn';

/** Signs in, and leads to the page that was asked for. */
export async function signInAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['email'],
    work: async ({ req, locale, text }) => {
      const input = { email: text('email'), password: text('password'), device: deviceBehind(req.headers) };
      const session = await signIn(req, input).catch((error: unknown) => {
        // The page says why, until when and what can be done: more than a line above a form.
        if (error instanceof MentoraError && error.code === 'accountSuspended') redirect(String(error.details.params?.path));
        throw error;
      });
      await setCookies(signInCookies(session));
      redirect(safeReturn(text('retour'), locale));
    },
  });
}
