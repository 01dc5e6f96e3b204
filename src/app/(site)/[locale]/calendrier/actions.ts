'use server';

import { redirect } from 'next/navigation';
import { calendarAfter, closeFeed, openFeed } from '@mentora/parrainage/site';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

/** Makes a private address for one's calendar, or another in its place. */
export async function openFeedAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      await openFeed(req, {});
      redirect(calendarAfter(locale, text('again') === 'yes' ? 'renewed' : 'opened'));
    },
  });
}

/** Takes the private address of one's calendar back. */
export async function closeFeedAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale }) => {
      await closeFeed(req, {});
      redirect(calendarAfter(locale, 'closed'));
    },
  });
}
