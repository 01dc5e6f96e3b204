'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { handleForm } from '@/app/forms/handleForm';
import { setCookies } from '@/app/forms/setCookies';
import type { FormState } from '@/app/forms/state';
import { signInCookies } from '@/collections/sessions/cookies';
import { deviceBehind } from '@/collections/sessions/deviceBehind';
import { choosePassword } from '@/collections/users/commands/choosePassword';
import { requestPasswordLink } from '@/collections/users/commands/requestPasswordLink';

/** Asks for the link; what it says does not depend on whether anybody has the address. */
export async function forgottenAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['email'],
    work: async ({ req, locale, text }) => {
      await requestPasswordLink(req, { email: text('email'), address: deviceBehind(req.headers).address });
      const t = await getTranslations({ locale, namespace: 'auth.forgotten' });
      return t('done');
    },
  });
}

/** Chooses the new password and signs in with it. */
export async function choosePasswordAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      const input = { code: text('code'), password: text('password'), device: deviceBehind(req.headers) };
      await setCookies(signInCookies(await choosePassword(req, input)));
      redirect(localePath(locale, '/espace'));
    },
  });
}
