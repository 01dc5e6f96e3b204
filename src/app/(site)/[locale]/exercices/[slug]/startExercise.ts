'use server';

import { notFound, redirect } from 'next/navigation';
import { cookies } from 'next/headers';
import { MentoraError } from '@mentora/platform';
import { cookieOptions } from '@mentora/platform/http';
import { defaultLocale, isLocale, localePath } from '@mentora/platform/i18n';
import { settings } from '@mentora/platform/settings';
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
  if (newToken) {
    const cookie = visitorCookie(newToken);
    (await cookies()).set(cookie.name, cookie.value, cookieOptions(settings().url, cookie));
  }
  redirect(localePath(locale, `/exercices/${attempt.exercise.slug}/faire`));
}
