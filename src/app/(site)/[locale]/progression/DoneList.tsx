import { getFormatter, getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Link } from '@mentora/ui';
import type { DoneExercise } from '@/collections/attempts/queries/progress';

interface DoneListProps {
  locale: Locale;
  zone: string;
  done: readonly DoneExercise[];
}

/** What was finished, the latest first, each with its first score: trying again never raises it. */
export async function DoneList({ locale, zone, done }: DoneListProps) {
  const [t, format] = await Promise.all([getTranslations('progress.done'), getFormatter()]);
  return (
    <section aria-labelledby="done" className="space-y-4">
      <h2 id="done" className="text-2xl">
        {t('title')}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {done.map((exercise) => (
          <li key={exercise.slug} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 py-4">
            <div className="min-w-0">
              <h3 className="text-xl">
                {exercise.available ? (
                  <Link href={localePath(locale, `/exercices/${exercise.slug}`)} className="hover:underline">
                    {exercise.title}
                  </Link>
                ) : (
                  exercise.title
                )}
              </h3>
              <p className="text-sm text-ink-soft">
                <time dateTime={exercise.finishedAt}>
                  {format.dateTime(new Date(exercise.finishedAt), { dateStyle: 'long', timeZone: zone })}
                </time>
                {exercise.times > 1 ? ` · ${t('times', { times: exercise.times })}` : null}
                {exercise.available ? null : ` · ${t('gone')}`}
              </p>
            </div>
            <p>
              <strong>{t('scoreValue', { score: exercise.score / 100 })}</strong>
              {exercise.times > 1 ? (
                <span className="block text-sm text-ink-soft">{t('lastValue', { score: exercise.lastScore / 100 })}</span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
