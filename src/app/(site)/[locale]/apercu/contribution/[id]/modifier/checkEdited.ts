'use server';

import { editedProblems } from '@mentora/moderation/builder';
import { defaultLocale, isLocale, MentoraError } from '@mentora/platform';
import type { ExerciseContent, Problem } from '@mentora/ui/builder';
import { pageRequest } from '@/app/pageRequest';

/** What is missing in what a reviewer has written; null where there is nothing to review, or what was given is no exercise. */
export async function checkEdited(id: string, content: ExerciseContent, locale: string): Promise<readonly Problem[] | null> {
  try {
    return await editedProblems(await pageRequest(), id, content, isLocale(locale) ? locale : defaultLocale);
  } catch (error) {
    if (error instanceof MentoraError) return null;
    throw error;
  }
}
