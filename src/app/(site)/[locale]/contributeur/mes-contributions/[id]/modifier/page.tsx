import type { Metadata } from 'next';
import { BuilderPage } from '@mentora/moderation/site/builder';
import { builderTitle } from '@mentora/moderation/site/builder/pages';
import { areaWords } from '@/app/i18n/AreaMessages';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';

interface BuilderProps {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: BuilderProps): Promise<Metadata> {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const { id } = await params;
  return pageMetadata({ locale, path: `/contributeur/mes-contributions/${id}/modifier`, title: builderTitle(locale, 'write'), index: false });
}

/** An exercise of one's own, in the builder. */
export default async function WriteContributionPage({ params }: BuilderProps) {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const { id } = await params;
  await signedIn(locale, `/contributeur/mes-contributions/${id}/modifier`);
  // Of what the window says in which images are chosen and added.
  const imageWords = await areaWords(['images', 'errors']);
  return <BuilderPage req={await pageRequest()} locale={locale} id={id} imageWords={imageWords} />;
}
