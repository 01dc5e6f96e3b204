import type { Metadata } from 'next';
import { contributorPageWords, DashboardPage } from '@mentora/moderation/site';
import { contributing } from '@/app/contributing';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';

interface ContributorProps {
  params: Promise<{ locale: string }>;
}

const path = '/contributeur';

export async function generateMetadata({ params }: ContributorProps): Promise<Metadata> {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path, ...contributorPageWords(locale, 'home'), index: false });
}

/** Where contributors are at home. */
export default async function ContributorPage({ params }: ContributorProps) {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const viewer = await contributing(locale, path);
  return <DashboardPage req={await pageRequest()} locale={locale} reader={viewer} />;
}
