import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { builderAddress, builderTitle } from '@mentora/moderation/site/builder/pages';
import { AreaMessages } from '@/app/i18n/AreaMessages';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { attemptOn, editionOrNotFound } from '@/app/preview/editionOf';
import { PreviewBanner } from '@/app/preview/PreviewBanner';
import { PreviewPlayer } from '@/app/preview/PreviewPlayer';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';

interface PreviewProps {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: PreviewProps): Promise<Metadata> {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const { id } = await params;
  return pageMetadata({ locale, path: `/contributeur/mes-contributions/${id}/apercu`, title: builderTitle(locale, 'preview'), index: false });
}

/** A contribution as a learner would do it now: for its author. */
export default async function ContributionPreviewPage({ params }: PreviewProps) {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await signedIn(locale, `/contributeur/mes-contributions/${id}/apercu`);
  const draft = await editionOrNotFound(await pageRequest(), { of: 'contribution', id });
  const seed = randomUUID();
  const closeHref = builderAddress(locale, id);
  return (
    <>
      <PreviewBanner locale={locale} reader={viewer.locale} draft={draft} backHref={closeHref} />
      {draft.content.steps.length > 0 ? (
        <AreaMessages areas={['player']}>
          <PreviewPlayer attempt={attemptOn(draft, locale, seed)} preview={{ of: 'contribution', id, locale, seed }} closeHref={closeHref} />
        </AreaMessages>
      ) : null}
    </>
  );
}
