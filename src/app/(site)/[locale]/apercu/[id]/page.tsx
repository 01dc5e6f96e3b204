import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { localise, MentoraError, type Locale } from '@mentora/platform';
import type { PlayerAttempt } from '@mentora/ui/player';
import { AreaMessages } from '@/app/i18n/AreaMessages';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { playerStep } from '@/collections/attempts/projection';
import { draftEdition, type DraftEdition } from '@/collections/exercises/queries/draftEdition';
import { PreviewBanner } from './PreviewBanner';
import { PreviewPlayer } from './PreviewPlayer';

interface PreviewProps {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: PreviewProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations('preview');
  return { title: t('title'), robots: { index: false, follow: false } };
}

/** An exercise as it is being written, as a learner will see it: for who may edit it. */
export default async function PreviewPage({ params }: PreviewProps) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await signedIn(locale, `/apercu/${id}`);
  const draft = await draftOrNotFound(id);
  const seed = randomUUID();
  const closeHref = `/admin/collections/exercises/${id}`;

  return (
    <>
      <PreviewBanner locale={locale} reader={viewer.locale} draft={draft} panelHref={closeHref} />
      {draft.content.steps.length > 0 ? (
        <AreaMessages areas={['player']}>
          <PreviewPlayer
            attempt={attemptOn(draft, locale, seed)}
            preview={{ exercise: id, locale, seed }}
            closeHref={closeHref}
          />
        </AreaMessages>
      ) : null}
    </>
  );
}

async function draftOrNotFound(id: string): Promise<DraftEdition> {
  try {
    return await draftEdition(await pageRequest(), id);
  } catch (error) {
    if (error instanceof MentoraError && error.details.status === 404) notFound();
    throw error;
  }
}

function attemptOn({ source, content }: DraftEdition, locale: Locale, seed: string): PlayerAttempt {
  const { id, slug } = source;
  const title = source.title?.[locale] || source.title?.fr || '';
  return {
    id: `preview-${seed}`,
    exercise: { id, slug: slug ?? '', title: localise({ fr: title }, locale) },
    steps: content.steps.map((step) => playerStep(step, { locale, seed })),
    position: 0,
    stepLinks: [],
  };
}
