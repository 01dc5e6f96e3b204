import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { EmptyState } from '@mentora/ui';
import { AreaMessages } from '@/app/i18n/AreaMessages';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageRequest } from '@/app/pageRequest';
import { attemptOn, editionOrNotFound } from '@/app/preview/editionOf';
import { PreviewPlayer } from '@/app/preview/PreviewPlayer';
import { signedIn } from '@/app/signedIn';

interface PreviewProps {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: PreviewProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations('preview');
  return { title: t('contribution'), robots: { index: false, follow: false } };
}

/** An exercise that was contributed, as a learner will see it: for its author and for who reviews it. Nothing is kept. */
export default async function ContributionPreviewPage({ params }: PreviewProps) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const address = `/apercu/contribution/${id}`;
  await signedIn(locale, address);
  const edition = await editionOrNotFound(await pageRequest(), { of: 'contribution', id });
  if (edition.content.steps.length === 0) {
    const t = await getTranslations('preview');
    return <EmptyState as="h1" title={t('contribution')}>{t('noSteps')}</EmptyState>;
  }
  const seed = randomUUID();
  return (
    <AreaMessages areas={['player']}>
      <PreviewPlayer
        attempt={attemptOn(edition, locale, seed)}
        preview={{ of: 'contribution', id, locale, seed }}
        closeHref={localePath(locale, address)}
      />
    </AreaMessages>
  );
}
