import type { Metadata } from 'next';
import { ReviewBuilderPage } from '@mentora/moderation/site/builder';
import { builderTitle } from '@mentora/moderation/site/builder/pages';
import { areaWords } from '@/app/i18n/AreaMessages';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';
import { checkEdited } from './checkEdited';

interface EditProps {
  params: Promise<{ locale: string; id: string }>;
}

const pathOf = (id: string) => `/apercu/contribution/${id}/modifier`;

export async function generateMetadata({ params }: EditProps): Promise<Metadata> {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const { id } = await params;
  return pageMetadata({ locale, path: pathOf(id), title: builderTitle(locale, 'review'), index: false });
}

/** An exercise that was contributed, in the builder of who reviews it. */
export default async function EditContributionPage({ params }: EditProps) {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const { id } = await params;
  await signedIn(locale, pathOf(id));
  // Of what the window says in which images are chosen and added.
  const imageWords = await areaWords(['images', 'errors']);
  return <ReviewBuilderPage req={await pageRequest()} locale={locale} id={id} imageWords={imageWords} check={checkEdited} />;
}
