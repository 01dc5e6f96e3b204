'use server';

import { redirect } from 'next/navigation';
import { cookies } from 'next/headers';
import { displayCookie, parseDisplay } from '@mentora/ui/preferences';
import { handleForm } from '@/app/forms/handleForm';
import { safeReturn } from '@/app/forms/safeReturn';
import { setCookies } from '@/app/forms/setCookies';
import type { FormState } from '@/app/forms/state';
import { dateFromParts } from '@/collections/minors/birthDate';
import { signInCookies } from '@/collections/sessions/cookies';
import { deviceBehind } from '@/collections/sessions/deviceBehind';
import { register } from '@/collections/users/commands/register';

/** Makes an account, with the language and the look that the visitor had chosen, and signs in to it. */
export async function registerAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['name', 'email', 'birthDate', 'guardian', 'terms'],
    work: async ({ req, locale, text, all }) => {
      const { theme, contrast, text: textSize } = parseDisplay((await cookies()).get(displayCookie)?.value);
      const [day = '', month = '', year = ''] = all('birthDate');
      const session = await register(req, {
        name: text('name'),
        email: text('email'),
        password: text('password'),
        birthDate: form.has('birthDate') ? dateFromParts(day, month, year) : undefined,
        guardian: text('guardian') || undefined,
        terms: (text('terms') === 'yes') as true,
        locale,
        timeZone: text('timeZone') || undefined,
        display: { theme, contrast, textSize },
        device: deviceBehind(req.headers),
      });
      await setCookies(signInCookies(session));
      redirect(safeReturn(text('retour'), locale));
    },
  });
}
