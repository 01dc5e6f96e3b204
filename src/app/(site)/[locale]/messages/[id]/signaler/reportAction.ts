'use server';

import { getTranslations } from 'next-intl/server';
import { reportMessage, type reportReasons } from '@mentora/platform/conversations';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** Reports a message, with as much around it as was chosen. */
export async function reportAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['reason', 'around'],
    work: async ({ req, locale, text }) => {
      const around = Number(text('around'));
      await reportMessage(req, {
        conversation: text('conversation'),
        seq: Number(text('seq')),
        reason: text('reason') as (typeof reportReasons)[number],
        before: around,
        after: around,
      });
      return (await getTranslations({ locale, namespace: 'messages.reporting' }))('done');
    },
  });
}
