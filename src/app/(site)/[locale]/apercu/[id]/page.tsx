import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AreaMessages } from '@/app/i18n/AreaMessages';
import { pageLocale } from '@/app/i18n/pageLocale';
import { signedIn } from '@/app/signedIn';
import { PreviewBanner } from './PreviewBanner';
import { PreviewPlayer } from '../PreviewPlayer';
import { attemptOn, editionOrNotFound } from '../previewed';

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
  const which = { of: 'exercise', id } as const;
  const draft = await editionOrNotFound(which);
  const closeHref = `/admin/collections/exercises/${id}`;

  return (
    <>
      <PreviewBanner locale={locale} reader={viewer.locale} draft={draft} panelHref={closeHref} />
      {draft.content.steps.length > 0 ? (
        <AreaMessages areas={['player']}>
          <PreviewPlayer {...attemptOn(which, draft, locale)} closeHref={closeHref} />
        </AreaMessages>
      ) : null}
    </>
  );
}
