'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { handleForm } from '@/app/forms/handleForm';
import { setCookies } from '@/app/forms/setCookies';
import type { FormState } from '@/app/forms/state';
import { endOwnSession } from '@/collections/sessions/commands/endOwnSession';
import { signInCookies } from '@/collections/sessions/cookies';
import { deviceBehind } from '@/collections/sessions/deviceBehind';
import { changePassword } from '@/collections/users/commands/changePassword';
import { requestAddressChange } from '@/collections/users/commands/requestAddressChange';

/** Asks for another address. */
export async function changeAddressAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['email'],
    work: async ({ req, locale, text }) => {
      await requestAddressChange(req, { email: text('email'), password: text('password') });
      const t = await getTranslations({ locale, namespace: 'account.security' });
      return t('addressAsked', { email: text('email').trim() });
    },
  });
}

/** Changes the password; this device goes on under a new log-in. */
export async function changePasswordAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      const input = { current: text('current'), password: text('password'), device: deviceBehind(req.headers) };
      await setCookies(signInCookies(await changePassword(req, input)));
      return (await getTranslations({ locale, namespace: 'account.security' }))('passwordChanged');
    },
  });
}

/** Ends one log-in of the person's own. */
export async function endSessionAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      await endOwnSession(req, { id: text('id') });
      redirect(`${localePath(locale, '/compte/securite')}?fin=appareil#appareils`);
    },
  });
}
