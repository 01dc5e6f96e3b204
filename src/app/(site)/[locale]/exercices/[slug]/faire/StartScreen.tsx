import { getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Link } from '@mentora/ui';
import type { FoundExercise } from '@/collections/exercises/queries';
import { StartForm } from '../StartForm';

interface StartScreenProps {
  locale: Locale;
  exercise: Extract<FoundExercise, { redirect?: undefined }>;
}

/** What who comes to the player by its address sees before anything has begun. */
export async function StartScreen({ locale, exercise: { card, steps } }: StartScreenProps) {
  const t = await getTranslations('player');
  const total = steps.reduce((sum, step) => sum + Number(step.total), 0);
  return (
    <div className="page max-w-180 space-y-6 py-12">
      <p className="text-ink-soft">{t('page.startTitle')}</p>
      <h1 className="text-4xl">{card.title}</h1>
      <p className="measure text-lg">{card.summary}</p>
      <p className="text-ink-soft">{t('page.startText', { steps: total, minutes: card.minutes })}</p>
      <StartForm exercise={card.slug} locale={locale} pendingLabel={t('page.starting')}>
        {t('page.start')}
      </StartForm>
      <Link href={localePath(locale, `/exercices/${card.slug}`)} className="link inline-flex min-h-11 items-center">
        {t('close')}
      </Link>
    </div>
  );
}
