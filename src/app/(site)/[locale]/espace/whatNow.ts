import { localePath, type Locale } from '@mentora/platform/i18n';
import type { getTranslations } from 'next-intl/server';
import type { Progress } from '@/collections/attempts/queries/progress';

type Words = Awaited<ReturnType<typeof getTranslations<'space'>>>;

/** The one thing to do next for somebody who learns: go on, begin, or take another. */
export function whatNow(t: Words, { resume, done }: Progress, locale: Locale) {
  const [open] = resume;
  if (open) {
    const step = Math.min(open.position + 1, open.steps);
    return {
      text: t('resume', { step, steps: open.steps, title: open.title }),
      action: t('resumeButton'),
      href: localePath(locale, `/exercices/${open.slug}/faire`),
    };
  }
  const href = localePath(locale, '/exercices');
  if (done.length === 0) return { text: t('first'), action: t('firstButton'), href };
  return { text: t('next', { count: done.length }), action: t('nextButton'), href };
}
