import { getFormatter, getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { LinkButton, Thread } from '@mentora/ui';
import type { Progress } from '@/collections/attempts/queries/progress';

interface ResumeListProps {
  locale: Locale;
  zone: string;
  attempts: Progress['resume'];
}

/** What was begun and not finished, the latest first. */
export async function ResumeList({ locale, zone, attempts }: ResumeListProps) {
  const [t, format] = await Promise.all([getTranslations('progress.resume'), getFormatter()]);
  return (
    <section aria-labelledby="resume" className="space-y-4">
      <h2 id="resume" className="text-2xl">
        {t('title')}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {attempts.map((attempt) => {
          const when = format.dateTime(new Date(attempt.updatedAt), { dateStyle: 'long', timeZone: zone });
          const where = t('where', { step: attempt.position + 1, total: attempt.steps, when });
          return (
            <li key={attempt.attempt} className="grid gap-3 py-5 sm:grid-cols-[1fr_auto] sm:items-center sm:gap-8">
              <div className="min-w-0 space-y-1">
                <h3 className="text-xl">{attempt.title}</h3>
                <p className="text-sm text-ink-soft">{where}</p>
                <Thread value={attempt.position} max={attempt.steps} label={t('thread')} valueText={where} className="max-w-100" />
              </div>
              <LinkButton href={localePath(locale, `/exercices/${attempt.slug}/faire`)} aria-label={`${t('go')} : ${attempt.title}`}>
                {t('go')}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
