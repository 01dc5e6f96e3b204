import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { positionFrom, type PlayerAttempt } from '@mentora/ui/player';
import { AreaMessages } from '@/app/i18n/AreaMessages';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { ownerOf, visitorTokenIn } from '@/collections/attempts/owner';
import { attemptSummary } from '@/collections/attempts/queries/attemptSummary';
import { latestAttempt } from '@/collections/attempts/queries/latestAttempt';
import { playerAttempt } from '@/collections/attempts/queries/playerAttempt';
import { exerciseBySlug } from '@/collections/exercises/queries';
import { StartForm } from '../StartForm';
import { answerWithoutScript } from './answerWithoutScript';
import { SitePlayer } from './SitePlayer';
import { StartScreen } from './StartScreen';

interface DoProps {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<{ etape?: string | string[] }>;
}

export async function generateMetadata({ params }: DoProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const [t, { payload }] = await Promise.all([getTranslations('player.page'), pageRequest()]);
  const found = await exerciseBySlug(payload, { locale, slug });
  const title = t('title', { title: found && 'card' in found && found.card ? found.card.title : '' });
  return pageMetadata({ locale, path: `/exercices/${slug}/faire`, title, index: false });
}

/** The player: the attempt that this person has open, its result where it is finished, or a way to begin. */
export default async function DoExercisePage({ params, searchParams }: DoProps) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const { etape } = await searchParams;
  const req = await pageRequest();
  const person = req.user as Parameters<typeof ownerOf>[0];
  const latest = await latestAttempt(req, { owner: ownerOf(person, visitorTokenIn(req.headers)), slug });

  if (!latest) {
    const found = await exerciseBySlug(req.payload, { locale, slug });
    if (!found) notFound();
    if (found.redirect !== undefined) permanentRedirect(localePath(locale, `/exercices/${found.redirect}/faire`));
    return <StartScreen locale={locale} exercise={found} />;
  }

  const [t, attempt, summary] = await Promise.all([
    getTranslations('player.end'),
    playerAttempt(req, latest, locale),
    latest.finished_at === null ? undefined : attemptSummary(req, latest, locale),
  ]);
  const total = attempt.steps.length;
  const asked = positionFrom(typeof etape === 'string' ? etape : undefined, total);
  return (
    <AreaMessages areas={['player']}>
      <SitePlayer
        key={versionOf(attempt)}
        attempt={{ ...attempt, position: asked ?? (summary ? total : attempt.position) }}
        summary={summary}
        visitor={person === null}
        formAction={answerWithoutScript}
        restart={
          <StartForm exercise={attempt.exercise.slug} locale={locale} variant="quiet" pendingLabel={t('restarting')}>
            {t('restart')}
          </StartForm>
        }
      />
    </AreaMessages>
  );
}

/** Another word for each state of an attempt: a player that was opened on an older one begins anew. */
function versionOf({ id, steps, finished }: PlayerAttempt): string {
  return [id, ...steps.map(({ state }) => `${state?.tries ?? 0}`), finished?.finishedAt].join(' ');
}
