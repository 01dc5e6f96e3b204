import config from '@payload-config';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RequestPage, requestPageWords } from '@mentora/moderation/requests/site';
import { registriesOf } from '@mentora/platform';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { sendRequest } from './sendRequest';

interface PageProps {
  params: Promise<{ locale: string }>;
}

/** The page is the plugin's: without the plugin there is none. */
async function requirePlugin(): Promise<void> {
  if (!registriesOf(await config).plugins.includes('moderation')) notFound();
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await requirePlugin();
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: '/contributeur/demande', ...requestPageWords(locale), index: false });
}

/** "Become a contributor". */
export default async function ContributorRequestPage({ params }: PageProps) {
  await requirePlugin();
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, '/contributeur/demande');
  return <RequestPage req={await pageRequest()} locale={locale} reader={viewer} action={sendRequest} />;
}
