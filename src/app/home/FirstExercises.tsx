import config from '@payload-config';
import { getTranslations } from 'next-intl/server';
import { getPayload } from 'payload';
import { localePath } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import { EmptyDrawing, EmptyState, ExerciseCard, Icon, LinkButton } from '@mentora/ui';
import { listCatalogue } from '@/collections/exercises/queries';
import { oneOfEach } from './oneOfEach';

/** A few exercises to begin with: the first of each of the first categories. */
export async function FirstExercises({ locale }: { locale: Locale }) {
  const payload = await getPayload({ config });
  const [t, { docs }] = await Promise.all([
    getTranslations('home.exercises'),
    listCatalogue(payload, { locale, limit: 60, sort: 'shelf' }),
  ]);
  const shown = oneOfEach(docs, (exercise) => exercise.category?.id, 4);
  return (
    <section className="page py-14 md:py-20">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h2 className="text-3xl">{t('title')}</h2>
        {shown.length > 0 ? (
          <LinkButton variant="quiet" href={localePath(locale, '/exercices')} className="-mx-3">
            {t('all')}
            <Icon name="arrow-right" />
          </LinkButton>
        ) : null}
      </div>
      {shown.length > 0 ? (
        <ul className="mt-8 grid gap-x-6 gap-y-6 sm:grid-cols-2 sm:gap-y-10 lg:grid-cols-4">
          {shown.map((exercise) => (
            <li key={exercise.id}>
              <ExerciseCard
                href={localePath(locale, `/exercices/${exercise.slug}`)}
                compact
                title={exercise.title}
                cover={exercise.cover}
                tint={exercise.category?.tint}
                facts={[
                  ...(exercise.category ? [exercise.category.title] : []),
                  t('minutes', { minutes: exercise.minutes }),
                  t(`difficulty.${exercise.difficulty}`),
                ]}
              />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState as="h3" illustration={<EmptyDrawing className="w-70" />} title={t('emptyTitle')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
    </section>
  );
}
