'use server';

import { getTranslations } from 'next-intl/server';
import { handleForm } from '@/app/forms/handleForm';
import { setCookies } from '@/app/forms/setCookies';
import type { FormState } from '@/app/forms/state';
import type { Viewer } from '@/app/viewer';
import { displayCookies } from '@/collections/sessions/cookies';
import { updateDisplay } from '@/collections/users/commands/updateDisplay';

/** Saves how pages look, here and on the person's other devices. */
export async function updateDisplayAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['theme', 'contrast', 'textSize'],
    work: async ({ req, locale, text }) => {
      const display = {
        theme: text('theme') as Viewer['theme'],
        contrast: text('contrast') as Viewer['contrast'],
        textSize: text('textSize') as Viewer['textSize'],
      };
      await updateDisplay(req, display);
      await setCookies(displayCookies(display));
      return (await getTranslations({ locale, namespace: 'account' }))('saved');
    },
  });
}
