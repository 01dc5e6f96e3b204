'use server';

import { redirect } from 'next/navigation';
import { handleForm } from '@/app/forms/handleForm';
import { setCookies } from '@/app/forms/setCookies';
import type { FormState } from '@/app/forms/state';
import { signInCookies } from '@/collections/sessions/cookies';
import { deviceBehind } from '@/collections/sessions/deviceBehind';
import { makeFirstAdministrator } from '@/collections/users/commands/makeFirstAdministrator';

/** Makes the first administrator and leads to the panel. */
export async function firstAdministratorAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['code', 'name', 'email'],
    work: async ({ req, locale, text }) => {
      const session = await makeFirstAdministrator(req, {
        code: text('code'),
        name: text('name'),
        email: text('email'),
        password: text('password'),
        locale,
        timeZone: text('timeZone') || undefined,
        device: deviceBehind(req.headers),
      });
      await setCookies(signInCookies(session));
      redirect('/admin');
    },
  });
}
