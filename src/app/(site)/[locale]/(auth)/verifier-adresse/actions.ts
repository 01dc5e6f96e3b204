'use server';

import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { localePath } from '@mentora/platform/i18n';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';
import { deviceBehind } from '@/collections/sessions/deviceBehind';
import { confirmAddress } from '@/collections/users/commands/confirmAddress';
import { requestConfirmation } from '@/collections/users/commands/requestConfirmation';

/** Confirms the address that the code of a mail was sent to. */
export async function confirmAddressAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      const { email } = await confirmAddress(req, { code: text('code'), address: deviceBehind(req.headers).address });
      redirect(`${localePath(locale, '/verifier-adresse')}?${new URLSearchParams({ confirmee: email })}`);
    },
  });
}

/** Sends the mail once more. */
export async function resendAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale }) => {
      await requestConfirmation(req, {});
      const t = await getTranslations({ locale, namespace: 'account.security' });
      return t('resent');
    },
  });
}
