import { getTranslations } from 'next-intl/server';
import type { Locale } from '@mentora/platform/i18n';
import { EmptyDrawing, EmptyState } from '@mentora/ui';

/** A few exercises to begin with. */
export async function FirstExercises({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'home.exercises' });
  return (
    <section className="page py-14 md:py-20">
      <h2 className="text-3xl">{t('title')}</h2>
      <EmptyState illustration={<EmptyDrawing />} title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
      </EmptyState>
    </section>
  );
}
