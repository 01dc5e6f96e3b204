'use server';

import { redirect } from 'next/navigation';
import { createContribution } from '@mentora/moderation/contributions';
import { proposeCategory } from '@mentora/moderation/builder';
import { builderAddress, categoryProposed } from '@mentora/moderation/site/builder/pages';
import { defaultLocale, isLocale } from '@mentora/platform/i18n';
import { emptyExercise } from '@mentora/ui/builder/content';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';
import { pageRequest } from '@/app/pageRequest';

/** Begins an exercise, and leads to its builder. */
export async function beginAction(form: FormData): Promise<void> {
  const asked = form.get('locale');
  const { id } = await createContribution(await pageRequest(), { type: 'exercise', content: emptyExercise() });
  redirect(builderAddress(isLocale(asked) ? asked : defaultLocale, id));
}

/** Proposes a category. */
export async function proposeCategoryAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['fr', 'en', 'ar'],
    work: async ({ req, locale, text }) => {
      const licence = text('licence') ? text('shown') : '';
      await proposeCategory(req, { fr: text('fr'), en: text('en'), ar: text('ar'), licence });
      return categoryProposed(locale);
    },
  });
}
