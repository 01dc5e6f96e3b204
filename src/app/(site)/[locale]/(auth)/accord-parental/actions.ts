'use server';

import { redirect } from 'next/navigation';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';
import { agreeAsGuardian } from '@/collections/minors/commands/agreeAsGuardian';
import { refuseAsGuardian } from '@/collections/minors/commands/refuseAsGuardian';
import { withdrawAsGuardian } from '@/collections/minors/commands/withdrawAsGuardian';

/** The page as it is after a decision. */
function afterwards(locale: Locale, fait: 'accord' | 'refus' | 'retrait', lien: string): never {
  redirect(`${localePath(locale, '/accord-parental')}?${new URLSearchParams({ lien, fait })}`);
}

/** A guardian agrees. */
export async function agreeAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['authority', 'phone'],
    work: async ({ req, locale, text }) => {
      const authority = (text('authority') === 'yes') as true;
      const phone = text('phone') === 'yes';
      await agreeAsGuardian(req, { link: text('link'), authority, phone, version: text('version'), locale });
      return afterwards(locale, 'accord', text('link'));
    },
  });
}

/** A guardian refuses: the account goes. */
export async function refuseAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      await refuseAsGuardian(req, { link: text('link'), sure: (text('sure') === 'yes') as true });
      return afterwards(locale, 'refus', '');
    },
  });
}

/** A guardian agrees no longer. */
export async function withdrawAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      await withdrawAsGuardian(req, { link: text('link'), sure: (text('sure') === 'yes') as true });
      return afterwards(locale, 'retrait', text('link'));
    },
  });
}
