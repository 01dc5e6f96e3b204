'use server';

import { getTranslations } from 'next-intl/server';
import { notFound } from '@mentora/platform';
import { readUnsubscription, setFrequency } from '@mentora/platform/notifications';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** Takes the person of a mail's link off the mails of its category. */
export async function unsubscribeAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      const unsubscription = readUnsubscription(req.payload, new URLSearchParams(text('link')));
      if (!unsubscription) throw notFound();
      await setFrequency(req, { ...unsubscription, channel: 'mail', frequency: 'off' });
      return (await getTranslations({ locale, namespace: 'notifications.unsubscribe' }))('done');
    },
  });
}
