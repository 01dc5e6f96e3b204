import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AreaMessages } from '@/app/i18n/AreaMessages';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageRequest } from '@/app/pageRequest';
import { attemptOn, editionOrNotFound } from '@/app/preview/editionOf';
import { PreviewBanner } from '@/app/preview/PreviewBanner';
import { PreviewPlayer } from '@/app/preview/PreviewPlayer';
import { signedIn } from '@/app/signedIn';

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
  const draft = await editionOrNotFound(await pageRequest(), { of: 'exercise', id });
  const seed = randomUUID();
  const closeHref = `/admin/collections/exercises/${id}`;

  return (
    <>
      <PreviewBanner locale={locale} reader={viewer.locale} draft={draft} backHref={closeHref} />
      {draft.content.steps.length > 0 ? (
        <AreaMessages areas={['player']}>
          <PreviewPlayer
            attempt={attemptOn(draft, locale, seed)}
            preview={{ of: 'exercise', id, locale, seed }}
            closeHref={closeHref}
          />
        </AreaMessages>
      ) : null}
    </>
  );
}
