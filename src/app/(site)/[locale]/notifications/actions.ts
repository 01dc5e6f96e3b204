'use server';

import { revalidatePath } from 'next/cache';
import { localePath } from '@mentora/platform/i18n';
import { markRead } from '@mentora/platform/notifications';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** Marks all of one's notifications as read. */
export async function markAllReadAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale }) => {
      await markRead(req, { ids: 'all' });
      revalidatePath(localePath(locale, '/notifications'));
      return undefined;
    },
  });
}
