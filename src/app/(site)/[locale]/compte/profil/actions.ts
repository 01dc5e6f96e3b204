'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { MentoraError } from '@mentora/platform';
import { handleForm } from '@/app/forms/handleForm';
import { setCookies } from '@/app/forms/setCookies';
import type { FormState } from '@/app/forms/state';
import { getViewer } from '@/app/viewer';
import { changeAvatar } from '@/collections/avatars/commands/changeAvatar';
import { hintCookies } from '@/collections/sessions/cookies';
import type { SpokenLanguage } from '@/collections/users/choices';
import { askGuardianAgain } from '@/collections/minors/commands/askGuardianAgain';
import { updateProfile } from '@/collections/users/commands/updateProfile';

/** Saves the profile; the header's name and the panel's language follow. */
export async function updateProfileAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['name', 'biography', 'languages', 'locale_', 'zone'],
    work: async ({ req, locale, text, all }) => {
      const chosen = text('locale_') as Locale;
      await updateProfile(req, {
        name: text('name'),
        biography: text('biography'),
        languages: all('languages') as SpokenLanguage[],
        locale: chosen,
        timeZone: text('zone'),
      });
      const viewer = await getViewer();
      if (viewer) await setCookies(hintCookies({ ...viewer, name: text('name').trim(), locale: chosen }));
      return (await getTranslations({ locale, namespace: 'account' }))('saved');
    },
  });
}

/** Changes the picture, or takes it away. */
export async function changePictureAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      const file = form.get('file');
      const remove = text('remove') === 'yes';
      const isFile = file instanceof File && file.size > 0;
      if (!remove && !isFile) throw new MentoraError('fileMissing', { field: 'file' });
      await changeAvatar(req, { file: isFile && !remove ? Buffer.from(await file.arrayBuffer()) : null });
      revalidatePath('/[locale]/compte/profil', 'page');
      return (await getTranslations({ locale, namespace: 'account.profile' }))('pictureSaved');
    },
  });
}

/** Sends the mail to one's guardian again, to the same address or to another. */
export async function askGuardianAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['address'],
    work: async ({ req, locale, text }) => {
      await askGuardianAgain(req, { address: form.has('address') ? text('address') : undefined });
      revalidatePath(localePath(locale, '/compte/profil'));
      return (await getTranslations({ locale, namespace: 'account.guardian' }))('sentAgain');
    },
  });
}
