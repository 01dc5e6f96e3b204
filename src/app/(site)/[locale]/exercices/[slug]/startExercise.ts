'use server';

import { notFound, redirect } from 'next/navigation';
import { MentoraError } from '@mentora/platform';
import { defaultLocale, isLocale, localePath } from '@mentora/platform/i18n';
import { setCookies } from '@/app/forms/setCookies';
import { pageRequest } from '@/app/pageRequest';
import { startAttempt } from '@/collections/attempts/commands/startAttempt';
import { visitorCookie, visitorTokenIn } from '@/collections/attempts/owner';

/** Begins an exercise, or takes it up where it was left, and leads to its player. */
export async function startExercise(form: FormData): Promise<void> {
  const asked = form.get('locale');
  const locale = isLocale(asked) ? asked : defaultLocale;
  const req = await pageRequest();
  const begin = { exercise: String(form.get('exercise')), locale, visitorToken: visitorTokenIn(req.headers) };
  const { attempt, newToken } = await startAttempt(req, begin).catch((error: unknown) => {
    if (error instanceof MentoraError && error.status === 404) notFound();
    throw error;
  });
  if (newToken) await setCookies([visitorCookie(newToken)]);
  redirect(localePath(locale, `/exercices/${attempt.exercise.slug}/faire`));
}
